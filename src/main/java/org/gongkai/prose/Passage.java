package org.gongkai.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 文段: a text with all that it says in figures and citations; each kind is read once, when it is first asked for, however many
 * ask for it. It is for one thread at a time.
 */
public final class Passage {
    private final String text;
    private @Nullable Prose prose;
    private @Nullable List<Mention> figures;
    private @Nullable List<Mention> mentions;
    private @Nullable List<Citation> citations;
    private @Nullable List<UnitCost> unitCosts;
    private @Nullable List<Enumeration> enumerations;
    private @Nullable List<Settlement> settlements;

    private Passage(String text) {
        this.text = text;
    }

    /** A text that nothing has been read in yet. */
    public static Passage of(String text) {
        return new Passage(text);
    }

    /** The text as it stands. */
    public String text() {
        return text;
    }

    /** 提法集: everything that it says in figures, in the order of the text. */
    public List<Mention> mentions() {
        if (mentions == null) {
            mentions = Mentions.in(this);
        }
        return mentions;
    }

    /** The sums and prices. */
    public List<AmountMention> amounts() {
        return of(AmountMention.class, mentions());
    }

    /** The counts. */
    public List<CountMention> counts() {
        return of(CountMention.class, mentions());
    }

    /** The years, those of citations marked as such. */
    public List<YearMention> years() {
        return of(YearMention.class, mentions());
    }

    /** 引文集: the documents that it cites, in the order in which they begin. */
    public List<Citation> citations() {
        if (citations == null) {
            citations = Citations.in(prose());
        }
        return citations;
    }

    /** 数量×单价: what it says that one costs, times how many. */
    public List<UnitCost> unitCosts() {
        if (unitCosts == null) {
            unitCosts = UnitCosts.in(this);
        }
        return unitCosts;
    }

    /** 分项合计: the sums that it lists with their parts. */
    public List<Enumeration> enumerations() {
        if (enumerations == null) {
            enumerations = Addends.in(this);
        }
        return enumerations;
    }

    /** 已付和尚欠: what it says is still owed of a sum. */
    public List<Settlement> settlements() {
        if (settlements == null) {
            settlements = Settlement.in(this);
        }
        return settlements;
    }

    Prose prose() {
        if (prose == null) {
            prose = Prose.of(text);
        }
        return prose;
    }

    /** The figures with a unit, whatever else stands at the same place. */
    List<Mention> figures() {
        if (figures == null) {
            figures = FigureMentions.in(prose());
        }
        return figures;
    }

    /** The amounts among the figures. */
    List<AmountMention> sums() {
        return of(AmountMention.class, figures());
    }

    static <M extends Mention> List<M> of(Class<M> kind, List<Mention> mentions) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
