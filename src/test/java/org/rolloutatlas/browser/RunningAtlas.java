package org.rolloutatlas.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.rolloutatlas.Application;
import org.rolloutatlas.Hostile;
import org.rolloutatlas.PseudoArabic;
import org.rolloutatlas.dataset.generated.GeneratedDataset;
import org.rolloutatlas.editor.EditorKey;
import org.rolloutatlas.editor.MemoryStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test a {@link Reader}: a browser of his own on the running product, or {@link Readers} of larger ones. Servers are
 * started once for all tests, browsers once for each of the tests that run at the same time. A class with {@link OnBakedSite} gets the same site as files on a plain host, one
 * with {@link InFirefox} that other browser,
 * one with {@link OnSecondAtlas} an atlas about something else, one with {@link OnArabicAtlas} one that is read from right to left.
 */
final class RunningAtlas implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(RunningAtlas.class);
    private static final String READERS = "readers";
    static final Path DATASET = Path.of("src/test/resources/datasets/atlas.json");

    /** Written once: the server watches it. */
    private static final Supplier<Path> ARABIC = new Supplier<>() {
        private final Path dataset = PseudoArabic.dataset();

        @Override
        public Path get() {
            return dataset;
        }
    };

    private static final Supplier<Path> HOSTILE = new Supplier<>() {
        private final Path dataset = Hostile.dataset();

        @Override
        public Path get() {
            return dataset;
        }
    };

    /** Milliseconds. An assertion waits for what it asserts; on a busy machine that may take longer than the usual five seconds. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Those that no test uses now: Playwright is not made for two threads at a time. */
    private record Engines(Supplier<Engine> start, Queue<Engine> idle) implements AutoCloseable {
        Engines(Supplier<Engine> start) {
            this(start, new ConcurrentLinkedQueue<>());
        }

        Engine borrow() {
            var engine = idle.poll();
            return engine == null ? start.get() : engine;
        }

        void takeBack(Engine engine) {
            idle.add(engine);
        }

        @Override
        public void close() {
            idle.forEach(Engine::quit);
        }
    }

    private record Server(ConfigurableApplicationContext context) implements AutoCloseable {
        static Server of(String data) {
            return new Server(new SpringApplicationBuilder(Application.class)
                    .properties("server.port=0", "atlas.data=" + data)
                    .run());
        }

        /** One in which this file is edited. */
        static Server ofEditor(MemoryStore file, EditorKey key) {
            return new Server(new SpringApplicationBuilder(Application.class)
                    .properties("server.port=0", "server.address=127.0.0.1", "atlas.data=" + DATASET, "atlas.edit=true")
                    .initializers(context -> {
                        context.getBeanFactory().registerSingleton("fileStore", file);
                        context.getBeanFactory().registerSingleton("editorKey", key);
                    })
                    .run());
        }

        String origin() {
            return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** Readers of generated atlases of so many events. */
    interface Readers {
        Reader of(int events);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var store = context.getStore(STORE);
        store.put(READERS, new HashMap<String, Reader>());
        store.put(Engine.class, engines(context).borrow());
    }

    private static Engines engines(ExtensionContext context) {
        var shared = context.getRoot().getStore(STORE);
        return isInFirefox(context)
                ? shared.computeIfAbsent(Firefox.class, key -> new Engines(Firefox::new), Engines.class)
                : shared.computeIfAbsent(Chromium.class, key -> new Engines(Chromium::start), Engines.class);
    }

    private static boolean isInFirefox(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), InFirefox.class, context.getEnclosingTestClasses())
                .isPresent();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return isInFirefox(context) && !Firefox.isThere()
                ? ConditionEvaluationResult.disabled(Firefox.LEFT_OUT)
                : ConditionEvaluationResult.enabled("its browser is there");
    }

    private static Reader reader(ExtensionContext context, String atlas, Supplier<String> data) {
        var shared = context.getRoot().getStore(STORE);
        return readers(context)
                .computeIfAbsent(
                        atlas,
                        key -> new Reader(
                                engine(context),
                                shared.computeIfAbsent(atlas, name -> Server.of(data.get()), Server.class)
                                        .origin()));
    }

    private static Reader ofFiles(ExtensionContext context, Path dataset) {
        var shared = context.getRoot().getStore(STORE);
        return readers(context)
                .computeIfAbsent(
                        "baked " + dataset,
                        baked -> new Reader(
                                engine(context),
                                shared.computeIfAbsent(baked, name -> StaticHost.start(dataset), StaticHost.class)
                                        .origin()));
    }

    private static Engine engine(ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(STORE).get(Engine.class, Engine.class));
    }

    /** One for each atlas that a test has opened. */
    @SuppressWarnings("unchecked")
    private static Map<String, Reader> readers(ExtensionContext context) {
        return (Map<String, Reader>) context.getStore(STORE).getOrDefault(READERS, Map.class, Map.of());
    }

    private static String generated(int events) {
        try {
            // in a folder where nothing else changes: the server watches it
            var folder = Files.createDirectories(Path.of("target", "generated-atlases"));
            return Files.writeString(folder.resolve(events + ".json"), new GeneratedDataset(events, 1).text())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser complained of, or asked of others, fails any test. */
    @Override
    public void afterEach(ExtensionContext context) {
        try {
            readers(context)
                    .values()
                    .forEach(reader ->
                            reader.leave(context.getExecutionException().isEmpty()));
        } finally {
            engines(context).takeBack(engine(context));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Reader.class || type == Readers.class || type == EditorAtWork.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == EditorAtWork.class) {
            return editor(context);
        }
        if (parameter.getParameter().getType() == Reader.class) {
            var dataset = dataset(context);
            return context.getRequiredTestClass().isAnnotationPresent(OnBakedSite.class)
                    ? ofFiles(context, dataset)
                    : reader(context, "running " + dataset, dataset::toString);
        }
        return (Readers) events -> reader(context, "generated-" + events, () -> generated(events));
    }

    /** With a server of his own, which ends with the test. */
    private static EditorAtWork editor(ExtensionContext context) {
        var file = new MemoryStore(DATASET);
        var key = new EditorKey();
        var server = Server.ofEditor(file, key);
        context.getStore(STORE).put(Server.class, server);
        var reader = new Reader(engine(context), server.origin());
        readers(context).put("editor", reader);
        return new EditorAtWork(reader, key, file);
    }

    private static Path dataset(ExtensionContext context) {
        if (context.getRequiredTestInstance() instanceof FigureJourneys journeys) {
            return journeys.ground.dataset();
        }
        if (context.getRequiredTestClass().isAnnotationPresent(OnArabicAtlas.class)) {
            return ARABIC.get();
        }
        if (context.getRequiredTestClass().isAnnotationPresent(OnHostileAtlas.class)) {
            return HOSTILE.get();
        }
        return context.getRequiredTestClass().isAnnotationPresent(OnSecondAtlas.class)
                ? Ground.SECOND.dataset()
                : DATASET;
    }
}
