package org.gongkai.store;

import java.io.IOException;
import java.nio.file.Path;

/** 另一个程序: adds a dossier to the database in a folder and holds it open until its input ends. */
final class OtherProcess {
    static final String OPEN = "open";

    private OtherProcess() {}

    public static void main(String[] folder) throws IOException {
        Database database = Database.open(Path.of(folder[0]));
        new Dossiers(database.dataSource()).add(Specimens.all(Specimens.CENTRE));
        System.out.println(OPEN);
        System.in.readAllBytes();
        database.close();
    }
}
