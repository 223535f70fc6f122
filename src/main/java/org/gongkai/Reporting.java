package org.gongkai;

import java.util.List;
import java.util.Map;
import org.gongkai.check.Review;
import org.gongkai.report.Checklist;
import org.gongkai.report.ReportData;
import org.gongkai.report.ReportLines;
import org.gongkai.report.ReviewPage;

/** 审核报告: what routes write of a review: a page and two lists for people, an object for programs. */
public final class Reporting {
    /** The report as one page. */
    public String page(Review review) {
        return ReviewPage.of(review);
    }

    /** The report as an object for programs. */
    public Map<String, Object> data(Review review) {
        return ReportData.of(review);
    }

    /** The findings as rows below their headings; an office that fills in its reasons may drop them back. */
    public List<List<String>> findings(Review review) {
        return ReportLines.of(review);
    }

    /** The checklist of the bureau as rows below their headings. */
    public List<List<String>> checklist(Review review) {
        return Checklist.of(review).rows();
    }
}
