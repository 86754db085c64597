// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiveLabels.h"

#include <QCoreApplication>

namespace shanke {

SheetLabel archiveDocuments()
{
    return {QT_TRANSLATE_NOOP("Archive", "Documents"), "Archive"};
}

SheetLabel archiveFiles()
{
    return {QT_TRANSLATE_NOOP("Archive", "Files"), "Archive"};
}

SheetLabel fileNotHere()
{
    return {QT_TRANSLATE_NOOP("Archive", "not on the PC that made this archive"), "Archive"};
}

SheetLabel bytesOfFile()
{
    return {QT_TRANSLATE_NOOP("Archive", "%1 bytes"), "Archive"};
}

SheetLabel documentsWithoutPage()
{
    return {QT_TRANSLATE_NOOP("Archive", "%1 more documents are only in documents.jsonl."), "Archive"};
}

} // namespace shanke
