package io.github.iguser.contract.recording;

import com.github.tomakehurst.wiremock.common.BinaryFile;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.net.URI;
import java.util.List;

/** A file source without files: WireMock's default is a folder of the working directory, which it reads and writes. */
final class NoFiles implements FileSource {

    @Override
    public BinaryFile getBinaryFileNamed(String name) {
        throw none();
    }

    @Override
    public TextFile getTextFileNamed(String name) {
        throw none();
    }

    @Override
    public void createIfNecessary() {
        // There is nothing to create.
    }

    @Override
    public FileSource child(String subDirectoryName) {
        return this;
    }

    @Override
    public String getPath() {
        return "";
    }

    @Override
    public URI getUri() {
        throw none();
    }

    @Override
    public List<TextFile> listFilesRecursively() {
        return List.of();
    }

    @Override
    public void writeTextFile(String name, String contents) {
        throw none();
    }

    @Override
    public void writeBinaryFile(String name, byte[] contents) {
        throw none();
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public void deleteFile(String name) {
        throw none();
    }

    private static UnsupportedOperationException none() {
        return new UnsupportedOperationException("the replay server has no files");
    }
}
