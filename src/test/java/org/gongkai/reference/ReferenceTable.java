package org.gongkai.reference;

import java.util.List;

/**
 * A table of the published disclosure.
 *
 * @param number its number in part two
 * @param title its title
 * @param header the rows of its heading and of its column numbers, each as wide as the table
 * @param rows its rows, each as wide as the table
 * @param notes the notes below it
 */
public record ReferenceTable(
        int number, String title, List<List<String>> header, List<List<String>> rows, List<String> notes) {}
