package org.copydesk.register;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A fix that editors accepted in copy from a source, and how often. */
@Entity
@Table(name = "learnt_fix")
public class LearntFix extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String source;
    public String wrong;
    public String replaced;
    public String category;
    public int times;

    /** Counts one more time that {@code wrong} was replaced by {@code right} in copy from {@code source}; within a transaction. */
    public static void learn(String source, String wrong, String right, String category) {
        var known = LearntFix.<LearntFix>find("source = ?1 and wrong = ?2 and replaced = ?3", source, wrong, right)
                .firstResultOptional();
        if (known.isPresent()) {
            known.get().times++;
            return;
        }
        var fix = new LearntFix();
        fix.source = source;
        fix.wrong = wrong;
        fix.replaced = right;
        fix.category = category;
        fix.times = 1;
        fix.persist();
    }

    /** The fixes learnt from one source that nobody has taken back, the most frequent first. */
    public static List<LearntFix> from(String source) {
        return list("from LearntFix f where f.source = ?1 and not exists (select 1 from Unlearnt u where u.source = f.source "
                + "and u.wrong = f.wrong and u.replaced = f.replaced) order by f.times desc, f.wrong, f.replaced", source);
    }
}
