package org.rolloutatlas.publish.bake;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.OEmbedAddress;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.StaticPath;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.basemap.World;
import org.rolloutatlas.dataset.DatasetReader;
import org.rolloutatlas.dataset.FileBytes;
import org.rolloutatlas.dataset.FileTooLargeException;
import org.rolloutatlas.dataset.Problem;
import org.rolloutatlas.dataset.Reading;
import org.rolloutatlas.dataset.workbook.DatasetWorkbook;
import org.rolloutatlas.dataset.workbook.WorkbookReader;
import org.rolloutatlas.event.Language;
import org.rolloutatlas.publish.Bytes;
import org.rolloutatlas.publish.CachePolicy;
import org.rolloutatlas.publish.ChapterSelections;
import org.rolloutatlas.publish.Edition;
import org.rolloutatlas.publish.Effort;
import org.rolloutatlas.publish.Encoded;
import org.rolloutatlas.publish.ImageFile;
import org.rolloutatlas.publish.NotFoundPage;
import org.rolloutatlas.publish.OEmbed;
import org.rolloutatlas.publish.PublicAddresses;
import org.rolloutatlas.publish.Rendition;
import org.rolloutatlas.publish.Renditions;
import org.rolloutatlas.publish.Site;
import org.rolloutatlas.render.export.AnswerJson;

/** The whole public site as files: the same renditions, written instead of sent. */
public final class StaticSite {
    /** Names and sums of all files, and what to serve them with. */
    static final String MANIFEST = "manifest.json";

    private static final int OK = 200;
    private static final int GONE = 410;

    private static final String NOT_FOUND = "404.html";
    private static final String GZIP = ".gz";
    private static final String BROTLI = ".br";

    /** The folder of exact versions. */
    private static final String VERSIONS = "d";

    /**
     * What was done.
     *
     * @param files written or kept, without their compressed forms
     * @param changed of them, how many are new or different
     * @param problems of the dataset; nothing was written if there are any
     * @param warnings what is left to clear up although the site is in service
     */
    public record Report(int files, int changed, List<Problem> problems, List<String> warnings) {
        public Report {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }

        private static Report refused(List<Problem> problems) {
            return new Report(0, 0, problems, List.of());
        }
    }

    /** Hears how far the work is. */
    public interface Progress {
        void done(int files, int all, String address);
    }

    private final Edition edition;
    private final Release release;
    private final LinkCheck links;
    private final BakedPictures pictures;
    private final PagePolicies policies = new PagePolicies();
    private final Map<String, Object> manifest = new ConcurrentSkipListMap<>();
    private final AtomicInteger changed = new AtomicInteger();

    private StaticSite(Edition edition, Release release) throws IOException {
        this.edition = edition;
        this.release = release;
        links = new LinkCheck(edition.site());
        pictures = new BakedPictures(edition, release);
    }

    /**
     * Bakes a dataset.
     *
     * @param directory becomes a symbolic link to the finished site
     * @param build identifies the code that writes
     * @param baseUrl scheme and host at which it will stand; empty for addresses without a host
     * @throws UnbakableException if something else is in the place of the site, or links within the site lead nowhere
     */
    public static Report bake(Path data, Path geodata, Path directory, String build, String baseUrl, Progress progress)
            throws IOException {
        var world = World.read(geodata);
        byte[] bytes;
        try {
            bytes = FileBytes.read(data);
        } catch (FileTooLargeException e) {
            return Report.refused(List.of(e.problem()));
        }
        var reader = new WorkbookReader(new DatasetReader(world::distanceKm, ChapterSelections.CHECK));
        return switch (reader.read(data.toString(), bytes)) {
            case Reading.Rejected rejected -> Report.refused(rejected.problems());
            case Reading.Accepted accepted -> {
                var site = new Site(baseUrl, false);
                var json = Bytes.of(DatasetWorkbook.json(bytes));
                yield bake(new Edition(accepted.dataset(), json, world, build, site), directory, progress);
            }
        };
    }

    static Report bake(Edition edition, Path directory, Progress progress) throws IOException {
        if (!Brotli4jLoader.isAvailable()) {
            throw new UnbakableException("missing brotli: there is no native library of it for this machine");
        }
        return bake(edition, Release.begin(directory), progress);
    }

    static Report bake(Edition edition, Release release, Progress progress) throws IOException {
        try (release) {
            try {
                var site = new StaticSite(edition, release);
                site.write(progress);
                return new Report(site.manifest.size(), site.changed.get(), List.of(), release.publish());
            } catch (IOException | RuntimeException e) {
                release.abandon(e);
                throw e;
            }
        }
    }

    private void write(Progress progress) throws IOException {
        var addresses = PublicAddresses.all(edition);
        var done = new AtomicInteger();
        // compressing is most of the work, and no address needs another
        var living = addresses.stream()
                .filter(address -> !(address.route() instanceof Route.Pinned))
                .toList();
        Parallel.each(living, address -> {
            put(address, rendition(address));
            progress.done(done.incrementAndGet(), addresses.size(), address.text());
        });
        Parallel.each(living, this::answer);
        for (var address : addresses) {
            if (address.route() instanceof Route.Pinned pinned) {
                pin(address, address.at(pinned.route()));
                progress.done(done.incrementAndGet(), addresses.size(), address.text());
            }
        }
        for (var language : edition.dataset().masthead().languages()) {
            var folder = language == Language.EN ? "" : language.tag() + "/";
            notFound(folder + NOT_FOUND, NotFoundPage.rendition(edition, language, Theme.AUTO));
            notFound(folder + "embed/" + NOT_FOUND, NotFoundPage.framed(edition, language));
        }
        rootWithoutEnglish();
        var broken = links.broken();
        if (!broken.isEmpty()) {
            throw new UnbakableException(
                    "broken links within the site, a mistake of this program:\n" + String.join("\n", broken));
        }
        release.keep(VERSIONS);
        // a language that the atlas no longer has was published for good as well
        for (var language : Language.values()) {
            release.keep(language.tag() + "/" + VERSIONS);
        }
        var version = VERSIONS + "/" + edition.dataset().hash() + "/";
        var pinned = new TreeMap<>(manifest);
        pinned.keySet().removeIf(name -> !name.contains(version));
        put(version + MANIFEST, AnswerJson.write(pinned).getBytes(StandardCharsets.UTF_8), Effort.FOR_FEW);
        put(MANIFEST, AnswerJson.write(manifest).getBytes(StandardCharsets.UTF_8), Effort.FOR_FEW);
        release.put(version + PagePolicies.FILE, policies.text(name -> name.contains(version)));
        release.put(PagePolicies.FILE, policies.text(name -> !name.contains(version)));
        release.put(BakedPictures.LIST, pictures.list());
    }

    /** English stands at the root of a site; an atlas without it leads on from there, in its first language. */
    private void rootWithoutEnglish() throws IOException {
        var first = edition.dataset().masthead().languages().getFirst();
        if (edition.dataset().masthead().languages().contains(Language.EN)) {
            return;
        }
        notFound(NOT_FOUND, NotFoundPage.rendition(edition, first, Theme.AUTO));
        notFound("embed/" + NOT_FOUND, NotFoundPage.framed(edition, first));
        var atlas = Address.of(new Route.Atlas()).in(first);
        put("index.html", NotFoundPage.leadingOn(edition, atlas).body().toArray(), Effort.FOR_FEW);
    }

    private void notFound(String name, Rendition page) throws IOException {
        policies.add(name, page);
        put(name, page.body().toArray(), Effort.FOR_FEW);
    }

    private Rendition rendition(Address address) throws IOException {
        if (address.route() instanceof Route.Image image && image.picture().kind() == Picture.Kind.PNG) {
            var drawing = ImageFile.drawing(edition, address, image);
            if (drawing.isPresent()) {
                return pictures.of(address, drawing.get());
            }
        }
        return Renditions.of(edition, address);
    }

    private void put(Address address, Rendition rendition) throws IOException {
        if (!isKept(rendition)) {
            return;
        }
        var name = StaticPath.of(address, rendition.mediaType());
        manifest.put(name, entry(address.path(), rendition, CachePolicy.of(address.route())));
        links.add(address, rendition);
        policies.add(name, rendition);
        put(name, rendition.body().toArray(), Effort.of(address, rendition.mediaType()));
    }

    /** What oEmbed answers about a page. */
    private void answer(Address page) throws IOException {
        var answer = OEmbed.file(edition, page);
        if (answer.isPresent()) {
            var path = OEmbedAddress.ofFile(page);
            manifest.put(path.substring(1), entry(path, answer.get(), CachePolicy.HOURLY));
            links.addKnown(path);
            put(path.substring(1), answer.get().body().toArray(), Effort.FOR_FEW);
        }
    }

    private static Map<String, Object> entry(String path, Rendition rendition, CachePolicy policy) {
        var headers = new LinkedHashMap<String, Object>();
        rendition.headers().forEach(header -> headers.put(header.name(), header.value()));
        var entry = new LinkedHashMap<String, Object>();
        entry.put("address", path);
        entry.put("type", rendition.mediaType());
        if (rendition.status() != OK) {
            entry.put("status", rendition.status());
        }
        entry.put("cache-control", policy.value());
        entry.put("headers", headers);
        entry.put("sha256", Sha256.of(rendition.body().toArray()));
        entry.put("bytes", rendition.body().length());
        return entry;
    }

    /** A host of files cannot say that something is gone: then the page says it. A picture has no words for that. */
    private static boolean isKept(Rendition rendition) {
        return rendition.status() == OK
                || (rendition.status() == GONE && rendition.mediaType().startsWith("text/html"));
    }

    /** The exact version is what lives now: the same files under another name. */
    private void pin(Address pinned, Address living) throws IOException {
        var type = living.route() instanceof Route.Embed ? "text/html" : "";
        var from = StaticPath.of(living, type);
        if (manifest.get(from) instanceof Map<?, ?> lives) {
            var name = StaticPath.of(pinned, type);
            var entry = new LinkedHashMap<Object, Object>(lives);
            entry.put("address", pinned.path());
            entry.put("cache-control", CachePolicy.of(pinned.route()).value());
            manifest.put(name, entry);
            links.addKnown(pinned);
            policies.also(name, from);
            release.also(name, from);
            if (Effort.of(living, type(lives)) != Effort.NONE) {
                release.also(name + GZIP, from + GZIP);
                release.also(name + BROTLI, from + BROTLI);
            }
        }
    }

    /** The file, and beside it the forms in which it is sent; they are made anew only when it has changed. */
    private void put(String name, byte[] body, Effort effort) throws IOException {
        boolean isNew = release.put(name, body);
        if (isNew) {
            changed.incrementAndGet();
        }
        if (effort == Effort.NONE) {
            return;
        }
        if (!isNew && release.keepFile(name + GZIP) && release.keepFile(name + BROTLI)) {
            return;
        }
        var encoded = Encoded.of(Bytes.of(body), effort);
        release.put(name + GZIP, encoded.gzip().toArray());
        release.put(name + BROTLI, encoded.brotli().toArray());
    }

    private static String type(Map<?, ?> entry) {
        return String.valueOf(entry.get("type"));
    }
}
