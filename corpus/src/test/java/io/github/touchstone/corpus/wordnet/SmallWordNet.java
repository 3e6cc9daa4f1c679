package io.github.touchstone.corpus.wordnet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A dictionary of a few words in the form of WordNet's database files. */
final class SmallWordNet {

    private final Map<String, String> files = new TreeMap<>();

    SmallWordNet() {
        files.put("data.noun", """
                  1 a line that begins with spaces belongs to the licence
                00000001 03 n 01 thing 0 000 | what is there
                00000002 03 n 01 hue 0 001 @ 00000001 n 0000 | how it looks
                00000003 03 n 02 warm_hue 0 warmth 1 001 @ 00000002 n 0000 | like fire
                00000004 03 n 02 red 0 crimson 0 002 @ 00000003 n 0000 ! 00000006 n 0101 | of blood
                00000005 03 n 01 orange 0 001 @ 00000003 n 0000 | of an orange
                00000006 03 n 01 blue 0 002 @ 00000002 n 0000 ! 00000004 n 0101 | of the sky
                00000007 18 n 01 Redder 0 001 @i 00000001 n 0000 | one person
                00000008 04 n 01 sailing 0 002 @ 00000001 n 0000 + 00000001 v 0101 | what sailors do
                00000009 15 n 01 Port 0 002 @i 00000001 n 0000 #p 00000010 n 0000 | a town
                00000010 15 n 01 Wineland 0 002 @i 00000001 n 0000 %p 00000009 n 0000 | a country
                """);
        files.put("data.verb", """
                00000001 38 v 01 sail 0 001 + 00000008 n 0101 01 + 02 00 | go by boat
                00000002 38 v 01 wade 0 000 01 + 02 00 | go by foot
                """);
        files.put("data.adj", """
                00000001 00 a 01 wet 0 002 & 00000002 a 0000 ! 00000003 a 0101 | as water
                00000002 00 s 01 damp(p) 0 001 & 00000001 a 0000 | a little wet
                00000003 00 a 01 dry 0 001 ! 00000001 a 0101 | as dust
                00000004 01 a 01 portly 0 001 \\ 00000009 n 0101 | of Port
                """);
        files.put("data.adv", "00000001 02 r 01 seawards 0 000 | to the sea\n");
        files.put("noun.exc", "hews hue\n");
        files.put("verb.exc", "sought seek\nsailt sail\n");
        files.put("adj.exc", "");
        files.put("adv.exc", "");
        files.put("index.sense", """
                blue%1:03:00:: 00000006 1 9
                crimson%1:03:00:: 00000004 1 9
                damp%5:00:00:wet:00 00000002 1 9
                dry%3:00:00:: 00000003 1 9
                hue%1:03:00:: 00000002 1 9
                orange%1:03:00:: 00000005 1 9
                port%1:15:00:: 00000009 1 9
                portly%3:01:00:: 00000004 1 9
                red%1:03:00:: 00000004 1 9
                redder%1:18:00:: 00000007 1 9
                sail%2:38:00:: 00000001 1 9
                sailing%1:04:00:: 00000008 1 9
                seawards%4:02:00:: 00000001 1 9
                thing%1:03:00:: 00000001 1 9
                wade%2:38:00:: 00000002 1 9
                warm_hue%1:03:00:: 00000003 1 9
                warmth%1:03:00:: 00000003 1 0
                wet%3:00:00:: 00000001 1 9
                wineland%1:15:00:: 00000010 1 9
                """);
    }

    SmallWordNet with(String file, String content) {
        files.put(file, content);
        return this;
    }

    SmallWordNet without(String file) {
        files.remove(file);
        return this;
    }

    Path write(Path folder) {
        Path jar = folder.resolve("wordnet.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("some/folder/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
