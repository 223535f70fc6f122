package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Dossier;
import org.junit.jupiter.api.Test;

/** A city of dossiers takes no more memory than one: nothing that was reconciled is kept. */
class ForgettingTest {
    private static final int MOST_COLLECTIONS = 50;

    @Test
    void noDossierIsHeldOnceItsReviewIsGone() {
        List<WeakReference<Dossier>> dossiers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            dossiers.add(reviewed(i));
        }
        for (int i = 0; i < MOST_COLLECTIONS && dossiers.stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
        }
        assertThat(dossiers).allSatisfy(each -> assertThat(each.get()).isNull());
    }

    private static WeakReference<Dossier> reviewed(int number) {
        Dossier dossier =
                CheckCases.sound().procures("P9 货物 " + (number + 1) + ".00").build();
        assertThat(Review.of(new CrossChecks().reconcile(dossier)).matters()).isNotEmpty();
        return new WeakReference<>(dossier);
    }
}
