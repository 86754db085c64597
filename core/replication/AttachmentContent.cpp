// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/AttachmentContent.h"

#include <QTemporaryFile>

namespace shanke {

Result<std::shared_ptr<QIODevice>> openTemporaryFile()
{
    auto file = std::make_shared<QTemporaryFile>();
    if (!file->open())
        return fail(ErrorKind::DiskFull, file->errorString(), file->fileTemplate());
    return file;
}

ContentOpener contentOfFile(const std::shared_ptr<QIODevice>& file)
{
    return [file]() -> Result<std::unique_ptr<QIODevice>> {
        auto* written = qobject_cast<QFileDevice*>(file.get());
        written->flush();
        auto reader = std::make_unique<QFile>(written->fileName());
        if (!reader->open(QIODevice::ReadOnly))
            return fail(ErrorKind::Damaged, reader->errorString(), reader->fileName());
        return reader;
    };
}

} // namespace shanke
