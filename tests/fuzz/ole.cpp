// SPDX-License-Identifier: GPL-3.0-or-later
// An old office document as somebody sends it. An error, or text in which every character is accounted for.
#include "exchange/readSchoolFile.h"
#include "ole/readOldWord.h"

#include <QFile>

#include <unistd.h>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QString path = QStringLiteral("/tmp/shanke-fuzz-ole-%1").arg(::getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char*>(data), qint64(size));
    file.close();
    if (const auto document = readOldWord(path)) {
        if (placedFile(*document, LabelDictionary::builtIn()).unaccounted() != 0)
            __builtin_trap();
    }
    QFile::remove(path);
    return 0;
}
