// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundleReader.h"

#include "bundle/BundleCipher.h"
#include "bundle/BundleUnpacker.h"
#include "bundle/BundleWriter.h"
#include "snapshot/Decompressor.h"
#include "snapshot/ForeignStore.h"
#include "snapshot/StreamDigest.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> openFile(QFile& file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()),
                file.fileName());
}

// The next sealed piece; empty behind the last one.
Result<QByteArray> nextPiece(QIODevice& device)
{
    SHANKE_LET(const quint32 size, readBigEndian(device));
    if (size > BundleCipher::SealedBytes)
        return fail(ErrorKind::InvalidInput, u"The bundle was altered."_s);
    return readExactly(device, size);
}

// Reads on to the signature, and what was signed.
Result<QByteArray> digestToEnd(QIODevice& device, StreamDigest& digest, const std::atomic<bool>& stop)
{
    for (;;) {
        if (stop)
            return fail(ErrorKind::Cancelled, u"Stopped."_s);
        SHANKE_LET(const QByteArray piece, nextPiece(device));
        digest.add(bigEndian(quint32(piece.size())));
        digest.add(piece);
        if (piece.isEmpty())
            return digest.result();
    }
}

} // namespace

Result<BundleReader> BundleReader::open(const QString& path, const std::atomic<bool>& stop)
{
    QFile file(path);
    SHANKE_TRY(openFile(file));
    QByteArray beginning;
    SHANKE_LET(const QJsonObject object, BundleFacts::frame().decode(file, &beginning));
    SHANKE_LET(BundleFacts facts, BundleFacts::fromJson(object));
    const qint64 start = file.pos();
    StreamDigest digest;
    digest.add(beginning);
    SHANKE_LET(const QByteArray cipherStart, readExactly(file, BundleCipher::startBytes()));
    digest.add(cipherStart);
    SHANKE_LET(const QByteArray signedDigest, digestToEnd(file, digest, stop));
    SHANKE_LET(const QByteArray signature, readExactly(file, DeviceKey::SignatureBytes));
    if (!file.atEnd() || !facts.sender.key.hasSigned(signedText(signedDigest), signature))
        return fail(ErrorKind::InvalidInput,
                    u"The bundle was altered after %1 made it."_s.arg(facts.sender.name), path);
    return BundleReader(path, std::move(facts), start);
}

Result<QByteArray> BundleReader::contentKey(const DeviceKey& receiver) const
{
    for (const BundleFacts::Receiver& each : m_facts.receivers) {
        if (each.key == receiver.publicKey())
            return receiver.unseal(each.sealedKey);
    }
    return fail(ErrorKind::Forbidden,
                u"%1 made this bundle for someone else, or for an earlier key of this device. Ask for one "
                "made for the key that this device has now."_s.arg(m_facts.sender.name),
                m_path);
}

Result<BundleContents> BundleReader::unpack(const DeviceKey& receiver, const QString& folder,
                                            const std::atomic<bool>& stop) const
{
    SHANKE_LET(const QByteArray key, contentKey(receiver));
    QFile file(m_path);
    SHANKE_TRY(openFile(file));
    file.seek(m_start);
    SHANKE_LET(const QByteArray start, readExactly(file, BundleCipher::startBytes()));
    SHANKE_LET(auto cipher, BundleCipher::opening(key, start));
    BundleUnpacker unpacker(folder);
    Decompressor decompressor(QStorageInfo(folder).bytesAvailable(),
                              [&](QByteArrayView bytes) { return unpacker.add(bytes); });
    while (!cipher.isAtEnd()) {
        if (stop)
            return fail(ErrorKind::Cancelled, u"Stopped."_s);
        SHANKE_LET(const QByteArray sealed, nextPiece(file));
        SHANKE_LET(const QByteArray piece, cipher.open(sealed));
        SHANKE_TRY(decompressor.add(piece));
    }
    SHANKE_TRY(decompressor.finish());
    SHANKE_TRY(unpacker.finish());
    for (qsizetype i = 0; i < unpacker.contents().slices.size(); ++i)
        SHANKE_TRY(checkForeignStore(BundleUnpacker::storeFile(folder, i)));
    return unpacker.contents();
}

} // namespace shanke
