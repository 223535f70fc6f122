package org.gongkai.check;

import java.util.Optional;
import org.gongkai.model.Dossier;

/**
 * 审核材料: all that a dossier is held against.
 *
 * @param dossier the dossier
 * @param lastYear the dossier that last year's disclosure was published from, where the store has it
 * @param settings what the installation has set
 */
public record Evidence(Dossier dossier, Optional<Dossier> lastYear, CheckSettings settings) {
    /** A dossier by itself, with the settings that come with the program. */
    public static Evidence of(Dossier dossier) {
        return new Evidence(dossier, Optional.empty(), CheckSettings.USUAL);
    }
}
