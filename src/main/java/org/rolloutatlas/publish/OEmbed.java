package org.rolloutatlas.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rolloutatlas.address.Address;
import org.rolloutatlas.address.Picture;
import org.rolloutatlas.address.Route;
import org.rolloutatlas.address.Scope;
import org.rolloutatlas.address.Theme;
import org.rolloutatlas.render.export.AnswerJson;
import org.rolloutatlas.render.export.EmbedSnippet;

/**
 * Answers oEmbed 1.0 requests: which frame stands for an address of ours. Nothing is ever fetched; an address of another
 * host, or of nothing, has no answer.
 */
public final class OEmbed {
    /** Pixels; more than a page of text is wide helps nobody who only says that there is room. */
    private static final int WIDEST = 1200;

    private static final int CACHE_AGE = 3600;

    /** The largest first. */
    private static final List<Picture> THUMBNAILS =
            List.of(Picture.card(Picture.Kind.PNG), map(2 * Picture.STILL), map(Picture.STILL), map(Picture.NARROWEST));

    /** A format of answers. */
    enum Format {
        JSON("application/json", "application/json+oembed"),
        XML("text/xml", "text/xml+oembed");

        private final String mediaType;
        private final String discoveryType;

        Format(String mediaType, String discoveryType) {
            this.mediaType = mediaType;
            this.discoveryType = discoveryType;
        }

        String mediaType() {
            return mediaType + "; charset=utf-8";
        }

        String discoveryType() {
            return discoveryType;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Format> find(String code) {
            return Arrays.stream(values())
                    .filter(format -> format.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * The room that a consumer has.
     *
     * @param width pixels, positive
     * @param height pixels, positive
     */
    record Room(int width, int height) {
        static final Room ANY = new Room(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private OEmbed() {}

    /**
     * The members of an answer, in order: texts and whole numbers.
     *
     * @param site with the base that addresses must have
     * @return empty when the address is not ours, or belongs to nothing that can be embedded
     */
    static Optional<Map<String, Object>> answer(Edition edition, Site site, String url, Room room) {
        return ours(site, url)
                .flatMap(address -> Scope.of(address.route())
                        .flatMap(scope -> Subject.of(edition, scope, address.selection(), address.language())
                                .filter(subject -> !subject.events().isEmpty())
                                .map(subject -> members(edition, site, address, scope, subject, room))));
    }

    /**
     * The answer about a page as a file, for a host that answers no questions: in the usual width, as JSON.
     *
     * @return empty for what is no such page, and where no host is known that the answer could name
     */
    public static Optional<Rendition> file(Edition edition, Address page) {
        var site = edition.site();
        if (site.base().isEmpty()
                || Withdrawn.find(edition, page).isPresent()
                || Scope.of(page.route())
                        .filter(scope -> scope.page(page).equals(page))
                        .isEmpty()) {
            return Optional.empty();
        }
        return answer(edition, site, site.absolute(page.text()), Room.ANY)
                .map(members -> new Rendition(
                        HttpServletResponse.SC_OK,
                        Format.JSON.mediaType(),
                        Bytes.of(AnswerJson.write(members)),
                        List.of(Rendition.ANY_ORIGIN)));
    }

    /** Why an address of ours is embedded no more; empty when it never was, or is. */
    static Optional<String> withdrawn(Edition edition, Site site, String url) {
        return ours(site, url)
                .flatMap(address -> Withdrawn.find(edition, address).map(event -> Withdrawn.reason(event, address)));
    }

    private static Optional<Address> ours(Site site, String url) {
        try {
            var uri = new URI(url);
            var authority = URI.create(site.base()).getRawAuthority();
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || !authority.equalsIgnoreCase(uri.getRawAuthority())) {
                return Optional.empty();
            }
            var path = Optional.ofNullable(uri.getRawPath())
                    .filter(text -> !text.isEmpty())
                    .orElse("/");
            return found(path, Optional.ofNullable(uri.getRawQuery()).orElse(""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** An address as it was pasted is understood here as it is by the pages. */
    private static Optional<Address> found(String path, String query) {
        return Address.parse(path, query, Assets::exists).or(() -> Address.pasted(path, query, Assets::exists));
    }

    private static Map<String, Object> members(
            Edition edition, Site site, Address address, Scope scope, Subject subject, Room room) {
        int width = Math.min(room.width() == Integer.MAX_VALUE ? EmbedSnippet.USUAL_WIDTH : WIDEST, room.width());
        var embed =
                new Address(embed(address.route(), scope), address.selection(), address.language(), address.theme());
        var snippet = Snippets.of(edition, site.base(), embed, subject, width).noHigherThan(room.height());
        var members = new LinkedHashMap<String, Object>();
        members.put("version", "1.0");
        members.put("type", "rich");
        members.put("title", subject.title());
        members.put("provider_name", edition.siteName(address.language()));
        members.put("provider_url", site.absolute("/"));
        members.put("cache_age", CACHE_AGE);
        members.put("width", snippet.width());
        members.put("height", snippet.height());
        members.put("html", snippet.html());
        thumbnail(site, address, scope, room, members);
        return members;
    }

    /** An exact version stays one, and a chapter that one. */
    private static Route embed(Route asked, Scope scope) {
        var living = new Route.Embed(scope, asked.step());
        return asked instanceof Route.Pinned pinned ? new Route.Pinned(pinned.version(), living) : living;
    }

    /**
     * Address, width and height of the largest picture that fits, or none of them: the card that link previews show, or
     * the map alone.
     */
    private static void thumbnail(Site site, Address address, Scope scope, Room room, Map<String, Object> members) {
        THUMBNAILS.stream()
                .filter(picture -> room.width() >= picture.width() && room.height() >= height(picture))
                .findFirst()
                .ifPresent(picture -> {
                    var image = new Route.Image(scope, picture);
                    members.put(
                            "thumbnail_url",
                            site.absolute(
                                    new Address(image, address.selection(), address.language(), Theme.AUTO).text()));
                    members.put("thumbnail_width", picture.width());
                    members.put("thumbnail_height", height(picture));
                });
    }

    private static Picture map(int width) {
        return new Picture(Picture.Kind.PNG, width, true);
    }

    private static int height(Picture picture) {
        return picture.map() ? picture.width() * Picture.STILL_HEIGHT / Picture.STILL : Picture.CARD_HEIGHT;
    }
}
