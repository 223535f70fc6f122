package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.UnitProfile;

/** 其他说明: the twelfth statement, which names what is attached. */
final class OtherStatement {
    private final UnitProfile unit;

    OtherStatement(UnitProfile unit) {
        this.unit = unit;
    }

    /** 其他说明. */
    Statement others() {
        List<Passage> passages = new ArrayList<>(List.of(
                Passage.listedHeading("（一）政府购买服务指导性目录"),
                Passage.prose(unit.remark("政府购买服务指导性目录").orElse("无")),
                Passage.listedHeading("（二）其他"),
                Passage.prose(unit.remark("其他").orElse("无"))));
        List<String> attachments = unit.attachments();
        if (!attachments.isEmpty()) {
            passages.add(Passage.prose("附件："));
        }
        for (int i = 0; i < attachments.size(); i++) {
            passages.add(Passage.prose(i + 1 + "．" + attachments.get(i)));
        }
        return Statement.of("其他说明", passages);
    }
}
