package org.rolloutatlas.operations;

import java.time.Clock;
import org.rolloutatlas.dataset.DatasetInService;
import org.rolloutatlas.dataset.DatasetWatch;
import org.rolloutatlas.explorer.ReadersPresent;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is told of this product on the port for operations; the names of health are those of the methods. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class OperationsConfiguration {
    @Bean
    DatasetHealth datasetHealthIndicator(DatasetInService datasets, Clock clock) {
        return new DatasetHealth(datasets, clock);
    }

    @Bean
    WatchHealth watchHealthIndicator(DatasetWatch watch) {
        return new WatchHealth(watch);
    }

    @Bean
    AtlasMeters atlasMeters(DatasetInService datasets, DatasetWatch watch, ReadersPresent readers, Clock clock) {
        return new AtlasMeters(datasets, watch, readers, clock);
    }

    @Bean
    AskedPart askedPart() {
        return new AskedPart();
    }
}
