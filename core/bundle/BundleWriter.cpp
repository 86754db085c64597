// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundleWriter.h"

#include "base/WholeFile.h"
#include "bundle/BundleCipher.h"
#include "snapshot/Compressor.h"
#include "snapshot/StreamDigest.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ReadBytes = 256 * 1024;

// Compressed bytes on their way into the file, cut into pieces and sealed; what is written is digested.
class SealedStream
{
public:
    SealedStream(WholeFile& file, QByteArrayView key) : m_file(file), m_cipher(BundleCipher::sealing(key)) {}

    Result<> begin(const QByteArray& beginning) { return write(beginning + m_cipher.start()); }

    Result<> add(QByteArrayView bytes)
    {
        m_waiting.append(bytes);
        while (m_waiting.size() > BundleCipher::PieceBytes) {
            SHANKE_TRY(seal(m_waiting.first(BundleCipher::PieceBytes), false));
            m_waiting.remove(0, BundleCipher::PieceBytes);
        }
        return {};
    }

    Result<> end(const DeviceKey& sender)
    {
        SHANKE_TRY(seal(m_waiting, true));
        SHANKE_TRY(write(bigEndian(0)));
        return m_file.write(sender.sign(signedText(m_digest.result())));
    }

private:
    Result<> seal(const QByteArray& piece, bool isLast)
    {
        const QByteArray sealed = m_cipher.seal(piece, isLast);
        return write(bigEndian(quint32(sealed.size())) + sealed);
    }

    Result<> write(const QByteArray& bytes)
    {
        m_digest.add(bytes);
        return m_file.write(bytes);
    }

    WholeFile& m_file;
    BundleCipher m_cipher;
    StreamDigest m_digest;
    QByteArray m_waiting;
};

} // namespace

QByteArray signedText(const QByteArray& digest)
{
    return "shanke bundle 1\n" + digest;
}

BundleWriter::BundleWriter(BundleFacts facts, BundleContents contents, DeviceKey sender)
    : m_facts(std::move(facts)), m_contents(std::move(contents)), m_sender(std::move(sender))
{
}

Result<qint64> BundleWriter::write(const QStringList& stores, const QString& path,
                                   const std::atomic<bool>& stop, const Progress& progress) const
{
    const QByteArray key = BundleCipher::newKey();
    BundleFacts facts = m_facts;
    for (BundleFacts::Receiver& receiver : facts.receivers)
        receiver.sealedKey = receiver.key.seal(key);
    WholeFile file(path);
    SHANKE_TRY(file.open());
    SealedStream stream(file, key);
    SHANKE_TRY(stream.begin(BundleFacts::frame().encode(facts.toJson())));
    Compressor compressor([&](QByteArrayView packed) { return stream.add(packed); });
    const QByteArray contents = QJsonDocument(m_contents.toJson()).toJson(QJsonDocument::Compact);
    SHANKE_TRY(compressor.add(bigEndian(quint32(contents.size())) + contents));
    qint64 done = 0;
    for (const QString& each : stores) {
        QFile store(each);
        if (!store.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Damaged, u"%1 cannot be read: %2"_s.arg(each, store.errorString()));
        while (!store.atEnd()) {
            if (stop)
                return fail(ErrorKind::Cancelled, u"Stopped."_s);
            const QByteArray bytes = store.read(ReadBytes);
            SHANKE_TRY(compressor.add(bytes));
            progress(done += bytes.size());
        }
    }
    SHANKE_TRY(compressor.finish());
    SHANKE_TRY(stream.end(m_sender));
    SHANKE_TRY(file.commit());
    return file.size();
}

} // namespace shanke
