package org.rolloutatlas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("The door of the editor")
class EditorGuardTest {
    private final EditorKey key = new EditorKey();
    private final EditorGuard guard = new EditorGuard(key);

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("Host", "localhost:8080");
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        guard.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private MockHttpServletRequest opening(String token) {
        var request = request("/edit");
        request.setParameter("token", token);
        return request;
    }

    /** The cookie of a browser that came in. */
    private Cookie cookie() throws ServletException, IOException {
        return Objects.requireNonNull(answer(opening(key.token())).getCookie("atlas-edit"));
    }

    @Test
    void opens_once_for_each_token() throws ServletException, IOException {
        var token = key.token();

        assertThat(answer(opening(token)).getRedirectedUrl()).isEqualTo("/explore/edit");
        assertThat(answer(opening(token)).getStatus()).isEqualTo(403);
        assertThat(answer(opening(key.token())).getStatus()).isEqualTo(302);
    }

    @Test
    void gives_a_cookie_that_no_script_reads_and_no_other_site_sends() throws ServletException, IOException {
        var cookie = cookie();

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
    }

    @Test
    void lets_in_who_has_the_cookie_and_nobody_else() throws ServletException, IOException {
        var with = request("/explore/edit");
        with.setCookies(cookie());
        var guessed = request("/explore/edit");
        guessed.setCookies(new Cookie("atlas-edit", "guessed"));

        assertThat(answer(with).getStatus()).isEqualTo(200);
        assertThat(answer(guessed).getStatus()).isEqualTo(403);
        assertThat(answer(request("/")).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Host, atlas.example",
        "Host, localhost.atlas.example:8080",
        "Host, 127.0.0.1.atlas.example",
        "Origin, http://atlas.example",
        "Origin, null",
        "Origin, http://localhost:9090",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void is_shut_for_other_hosts_and_origins_even_with_the_cookie(String header, String value)
            throws ServletException, IOException {
        var request = request("/explore/edit");
        request.setCookies(cookie());
        request.removeHeader(header);
        request.addHeader(header, value);

        assertThat(answer(request).getStatus()).isEqualTo(403);
    }

    @Test
    void is_shut_for_other_machines() throws ServletException, IOException {
        var request = request("/explore/edit");
        request.setCookies(cookie());
        request.setRemoteAddr("192.0.2.7");

        assertThat(answer(request).getStatus()).isEqualTo(403);
    }

    @Test
    void lets_the_editor_alone_frame_its_pages() throws ServletException, IOException {
        var request = request("/");
        request.setCookies(cookie());
        var response = new MockHttpServletResponse();
        guard.doFilter(
                request,
                response,
                (asked, answered) -> ((HttpServletResponse) answered)
                        .setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));

        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'self'");
    }
}
