package org.rolloutatlas.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The open net")
class OpenNetTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "127.0.0.1, false",
        "10.1.2.3, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "0.0.0.0, false",
        "::1, false",
        "fd00::1, false",
        "fe80::1, false",
        "::ffff:10.0.0.1, false",
        "100.64.0.1, false",
        "100.127.255.254, false",
        "100.128.0.1, true",
        "93.184.215.14, true",
        "2606:2800:21f::1, true"
    })
    void is_not_this_machine_nor_its_network(String address, boolean outside) throws IOException {
        assertThat(OpenNet.isOutside(InetAddress.getByName(address))).isEqualTo(outside);
    }

    @Test
    void holds_no_host_one_of_whose_machines_is_not_in_it() throws IOException {
        assertThat(new OpenNet().mayBeAsked(URI.create("http://127.0.0.1/"))).isFalse();
        assertThat(new OpenNet().mayBeAsked(URI.create("http://localhost/"))).isFalse();
        assertThat(new OpenNet().mayBeAsked(URI.create("http://[::1]:8080/"))).isFalse();
        assertThat(new OpenNet().mayBeAsked(URI.create("http://93.184.215.14/")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "article",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "http://",
                "http:// x",
                "javascript:1"
            })
    void has_addresses_of_the_web_alone(String text) {
        assertThat(OpenNet.address(text)).isEmpty();
        assertThat(OpenNet.address("HTTPS://example.org")).contains(URI.create("HTTPS://example.org"));
    }
}
