package org.rolloutatlas.explorer;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where a file is dropped or chosen. What it holds decides what it is, so none is refused by its name. */
final class FileDrop extends Upload {
    private static final long serialVersionUID = 1L;

    /**
     * A place for files.
     *
     * @param most bytes; of a larger file one more than that arrives
     * @param taken a file that arrived, within the lock of its reader
     * @param refused a file that the browser does not send, and why
     */
    FileDrop(int most, BiConsumer<FileName, byte[]> taken, Consumer<String> refused) {
        setUploadHandler((UploadHandler) arriving -> {
            // whatever the browser says of its size
            var bytes = arriving.getInputStream().readNBytes(most + 1);
            var file = FileName.of(arriving.getFileName());
            var _ = arriving.getUI().access(() -> {
                // there is room for the next one
                clearFileList();
                taken.accept(file, bytes);
            });
        });
        // in one piece, which is read as it comes; parts of a form would be put down as files first
        setUploadFormat(UploadFormat.RAW);
        setMaxFiles(1);
        setMaxFileSize(most);
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
    }

    void show(Visit now) {
        setUploadButton(new NativeButton(now.text("dry-run.upload")));
        var drop = now.text("dry-run.drop");
        var reading = now.text("dry-run.reading");
        var failed = now.text("dry-run.failed");
        var large = now.text("dry-run.large");
        setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(now.text("dry-run.one-file"))
                        .setFileIsTooBig(large)
                        .setIncorrectFileType(now.text("dry-run.unknown")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(reading)
                                .setStalled(reading)
                                .setProcessing(reading)
                                .setHeld(reading))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(reading))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)
                                .setFileTooLarge(large)))
                .setFile(new UploadI18N.File()
                        .setRetry(now.text("retry"))
                        .setStart(now.text("dry-run.check"))
                        .setRemove(now.text("dry-run.remove"))));
    }
}
