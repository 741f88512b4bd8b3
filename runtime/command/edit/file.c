/* The file that is edited: nobody else can read it, nor what an editor puts beside it. Private to the command. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "edit/edit.h"

static bool write_all(int descriptor, oac_string text)
{
    size_t done = 0;
    while (done < text.length) {
        const ssize_t size = write(descriptor, text.data + done, text.length - done);
        if (size < 0 && errno != EINTR) {
            return false;
        }
        done += size > 0 ? (size_t)size : 0;
    }
    return true;
}

bool oac_edit_file_begin(oac_edit_file *file, const char *name, oac_string text)
{
    const char *folder = getenv("TMPDIR");
    const bool is_set = folder != NULL && folder[0] != '\0';
    const int length =
        snprintf(file->folder, sizeof file->folder, "%s/%s-edit.XXXXXX", is_set ? folder : "/tmp", oac_command_program);
    int descriptor;
    bool done;
    if (length < 0 || (size_t)length >= sizeof file->folder || mkdtemp(file->folder) == NULL) {
        oac_complain("there is no folder for the file to edit: %s: %s", is_set ? folder : "/tmp", strerror(errno));
        file->folder[0] = '\0';
        return false;
    }
    (void)snprintf(file->path, sizeof file->path, "%s/%.100s.json", file->folder, name);
    descriptor = open(file->path, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    done = descriptor != -1 && write_all(descriptor, text);
    done = (descriptor == -1 || close(descriptor) == 0) && done;
    if (!done) {
        oac_complain("%s: %s", file->path, strerror(errno));
        oac_edit_file_remove(file);
    }
    return done;
}

bool oac_edit_file_read(const oac_edit_file *file, oac_buffer *text)
{
    char piece[65536];
    const int descriptor = open(file->path, O_RDONLY);
    ssize_t size = 1;
    oac_buffer_clear(text);
    while (descriptor != -1 && size != 0) {
        size = read(descriptor, piece, sizeof piece);
        if (size < 0 && errno != EINTR) {
            break;
        }
        if (size > 0 && oac_buffer_append(text, piece, (size_t)size) != OAC_OK) {
            errno = EFBIG;
            size = -1;
            break;
        }
    }
    if (size != 0) {
        oac_complain("%s: %s", file->path, strerror(errno));
    } else if (text->data == NULL && oac_buffer_append(text, "", 0) != OAC_OK) {
        size = -1;
    }
    if (descriptor != -1) {
        (void)close(descriptor);
    }
    return size == 0;
}

void oac_edit_file_remove(oac_edit_file *file)
{
    DIR *folder = file->folder[0] != '\0' ? opendir(file->folder) : NULL;
    const struct dirent *entry = folder != NULL ? readdir(folder) : NULL;
    for (; entry != NULL; entry = readdir(folder)) {
        (void)unlinkat(dirfd(folder), entry->d_name, 0);
    }
    if (folder != NULL) {
        (void)closedir(folder);
        (void)rmdir(file->folder);
    }
    file->folder[0] = '\0';
}
