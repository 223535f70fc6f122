package org.gongkai.report;

import static org.gongkai.model.ExpenditureCategory.SPECIFIC_TARGET;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Review;
import org.gongkai.model.Dossier;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** 受审样例: small dossiers and how they come through. */
final class Reviewed {
    private Reviewed() {}

    /** A dossier that is sound. */
    static SmallDossier sound() {
        return new SmallDossier()
                .receivesAndSpends("公用经费 P4 2240101 30201 50201 一般公共预算 当年预算 300.00")
                .hasDuty("统筹全市应急管理工作。")
                .hadLastYear("300.00", "300.00");
    }

    /** The same with a project that the library names otherwise, which somebody has to explain. */
    static SmallDossier misnamed(String name) {
        return sound().receivesAndSpends("特定目标类 P5 2240108 31003 50306 一般公共预算 当年预算 500.00")
                .plans(SmallProject.of("P5", SPECIFIC_TARGET, "500.00").named(name));
    }

    /** The same with a procurement that is above its project, which has to be mended. */
    static SmallDossier broken() {
        return misnamed("执法经费").procures("P5 货物 600.00").procures("P9 货物 1.00");
    }

    /** How a dossier comes through. */
    static Review review(SmallDossier dossier) {
        return review(dossier.build());
    }

    static Review review(Dossier dossier) {
        return Review.of(new CrossChecks().reconcile(dossier));
    }

    /** A page, parsed. */
    static Document parsed(String page) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }
}
