package org.gongkai.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 摘要: SHA-256. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
