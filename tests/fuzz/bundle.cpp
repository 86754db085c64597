// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes in as a bundle, as its beginning, its contents and its stores: an error, or values that can
// be written and read back. Nothing is written outside its folder.
#include "bundle/BundleReader.h"
#include "bundle/BundleUnpacker.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto object = BundleFacts::frame().decode(buffer);
    const auto facts = object.and_then(&BundleFacts::fromJson);
    if (facts && !BundleFacts::fromJson(facts->toJson()))
        __builtin_trap();
    static const QTemporaryDir folder;
    BundleUnpacker unpacker(folder.path());
    if (unpacker.add(bytes) && unpacker.finish() && !BundleContents::fromJson(unpacker.contents().toJson()))
        __builtin_trap();
    QTemporaryFile file;
    if (file.open() && file.write(bytes) == bytes.size() && file.flush())
        std::ignore = BundleReader::open(file.fileName(), false);
    return 0;
}
