package org.rolloutatlas.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("An answer given before")
class ReadyAnswersTest {
    private final AtomicReference<Edition> editions = new AtomicReference<>(TestEditions.SMALL);
    private final PublicSite site = new PublicSite(editions::get);
    private final ReadyAnswers ready = new ReadyAnswers(editions::get);
    private final PublicController controller = new PublicController(site, ready);

    @Test
    void is_given_again_without_asking_what_is_meant() throws Exception {
        var first = new MockHttpServletResponse();
        controller.answer(request("GET", "/method", ""), first);

        var chain = new MockFilterChain();
        var second = new MockHttpServletResponse();
        ready.doFilter(request("GET", "/method", ""), second, chain);

        assertThat(chain.getRequest()).as("whoever comes after").isNull();
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        for (var name : first.getHeaderNames()) {
            assertThat(second.getHeaders(name)).as(name).isEqualTo(first.getHeaders(name));
        }
    }

    @Test
    void is_a_304_for_who_holds_it_and_no_body_for_who_asks_for_the_head() throws Exception {
        var first = new MockHttpServletResponse();
        controller.answer(request("GET", "/method", ""), first);

        var again = request("GET", "/method", "");
        again.addHeader("If-None-Match", Objects.requireNonNull(first.getHeader("ETag")));
        assertThat(through(again).getStatus()).isEqualTo(304);
        var head = through(request("HEAD", "/method", ""));
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isEqualTo(first.getContentLength());
    }

    @Test
    void is_not_given_for_another_edition_another_query_or_another_method() throws Exception {
        controller.answer(request("GET", "/method", ""), new MockHttpServletResponse());

        assertThat(goesOn(request("POST", "/method", ""))).isTrue();
        assertThat(goesOn(request("GET", "/method", "theme=dark"))).isTrue();
        editions.set(new Edition(
                TestEditions.SMALL.dataset(),
                TestEditions.SMALL.file(),
                TestEditions.SMALL.world(),
                "another build",
                new Site("", true)));
        assertThat(goesOn(request("GET", "/method", ""))).isTrue();
    }

    @Test
    void is_kept_neither_of_what_is_not_there_nor_with_an_open_event() throws Exception {
        controller.answer(request("GET", "/events/never-there", ""), new MockHttpServletResponse());
        controller.answer(request("GET", "/method", "event=la-2009-hongda-win"), new MockHttpServletResponse());

        assertThat(goesOn(request("GET", "/events/never-there", ""))).isTrue();
        assertThat(goesOn(request("GET", "/method", "event=la-2009-hongda-win")))
                .isTrue();
    }

    private boolean goesOn(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        ready.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private MockHttpServletResponse through(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        ready.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest request(String method, String path, String query) throws IOException {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept-Encoding", "br");
        if (!query.isEmpty()) {
            request.setQueryString(query);
        }
        return request;
    }
}
