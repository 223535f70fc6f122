package org.gongkai.city.peer;

import java.math.BigDecimal;

/** 支出明细: a line as a bean, the way Spring Batch's manual maps one. */
public final class BudgetLine {
    static final String[] NAMES = {
        "year",
        "unit",
        "unitName",
        "category",
        "project",
        "projectName",
        "functionItem",
        "functionName",
        "departmentItem",
        "departmentName",
        "governmentItem",
        "governmentName",
        "fund",
        "source",
        "amount"
    };

    private String year = "";
    private String unit = "";
    private String unitName = "";
    private String category = "";
    private String project = "";
    private String projectName = "";
    private String functionItem = "";
    private String functionName = "";
    private String departmentItem = "";
    private String departmentName = "";
    private String governmentItem = "";
    private String governmentName = "";
    private String fund = "";
    private String source = "";
    private BigDecimal amount = BigDecimal.ZERO;

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getProjectName() {
        return projectName;
    }

    public void setProjectName(String projectName) {
        this.projectName = projectName;
    }

    public String getFunctionItem() {
        return functionItem;
    }

    public void setFunctionItem(String functionItem) {
        this.functionItem = functionItem;
    }

    public String getFunctionName() {
        return functionName;
    }

    public void setFunctionName(String functionName) {
        this.functionName = functionName;
    }

    public String getDepartmentItem() {
        return departmentItem;
    }

    public void setDepartmentItem(String departmentItem) {
        this.departmentItem = departmentItem;
    }

    public String getDepartmentName() {
        return departmentName;
    }

    public void setDepartmentName(String departmentName) {
        this.departmentName = departmentName;
    }

    public String getGovernmentItem() {
        return governmentItem;
    }

    public void setGovernmentItem(String governmentItem) {
        this.governmentItem = governmentItem;
    }

    public String getGovernmentName() {
        return governmentName;
    }

    public void setGovernmentName(String governmentName) {
        this.governmentName = governmentName;
    }

    public String getFund() {
        return fund;
    }

    public void setFund(String fund) {
        this.fund = fund;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
