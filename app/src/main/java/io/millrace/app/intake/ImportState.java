// SPDX-License-Identifier: Apache-2.0
package io.millrace.app.intake;

/** How far an import has come. */
public enum ImportState {
    /** Files are chosen; nothing of them is in the project. */
    PREPARED("prepared"),
    /** It is being read; should the program end now, it becomes prepared again. */
    READING("reading"),
    /** It is in the project and on the map. */
    KEPT("kept"),
    /** It was taken out again and can be brought back. */
    UNDONE("undone");

    private final String word;

    ImportState(String word) {
        this.word = word;
    }

    /** The word of pages and documents. */
    public String word() {
        return word;
    }
}
