// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SnapshotDownload.h"

#include "couch/Status.h"
#include "snapshot/SnapshotWriter.h"

#include <QDir>
#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

SnapshotDownload::SnapshotDownload(std::shared_ptr<HttpTransport> transport, QString database, QString path)
    : m_transport(std::move(transport)), m_database(std::move(database)), m_path(std::move(path))
{
}

SnapshotDownload::~SnapshotDownload()
{
    m_transport->cancelAll(*this);
}

qint64 SnapshotDownload::bytesHere() const
{
    return m_file ? m_file->size() : 0;
}

void SnapshotDownload::start(const couch::SnapshotOffer& offer)
{
    m_offer = offer;
    m_file =
        std::make_shared<QFile>(m_path + u'.' + QString::fromLatin1(offer.digest.first(16)) + u".partial"_s);
    forgetOthers();
    if (const auto opened = openFile(); !opened)
        return end(opened);
    if (m_file->size() == m_offer.bytes)
        return end({});
    ask();
}

// Pieces of a snapshot that the server no longer has are of no use.
void SnapshotDownload::forgetOthers() const
{
    const QFileInfo wanted(*m_file);
    QDir folder = wanted.dir();
    folder.mkpath(u"."_s);
    for (const QString& name :
         folder.entryList({QFileInfo(m_path).fileName() + u".*.partial"_s}, QDir::Files)) {
        if (name != wanted.fileName())
            folder.remove(name);
    }
}

Result<> SnapshotDownload::openFile()
{
    SHANKE_TRY(ensureSpace(m_file->fileName(), m_offer.bytes - m_file->size()));
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fail(ErrorKind::ReadOnly,
                    u"%1 cannot be written: %2"_s.arg(m_file->fileName(), m_file->errorString()));
    if (m_file->size() > m_offer.bytes)
        m_file->resize(0);
    return {};
}

void SnapshotDownload::ask()
{
    m_before = m_file->size();
    HttpRequest request = couch::encodeGetSnapshot(m_database, m_offer.digest, m_file->size());
    request.sink = m_file;
    request.largestAnswer = std::max<qint64>(m_offer.bytes - m_file->size(), 1);
    m_transport->send(std::move(request),
                      {this, [this](const Result<HttpResponse>& response) { onAnswer(response); }});
}

void SnapshotDownload::onAnswer(const Result<HttpResponse>& response)
{
    if (response)
        return end(judge(*response));
    m_file->close();
    end(Failure(response.error()));
}

Result<> SnapshotDownload::judge(const HttpResponse& response)
{
    const bool isChanged = response.status == 404 || response.status == 412 || response.status == 416;
    if (isChanged)
        return fail(ErrorKind::Conflict, u"The server has another snapshot by now."_s);
    if (!response.isSuccess())
        return couch::checkStatus(response);
    if (response.headers.value("ETag") != '"' + m_offer.digest + '"') {
        m_file->resize(m_before);
        return fail(ErrorKind::NotOurServer, u"Something else than the server answered."_s);
    }
    if (m_file->size() == m_offer.bytes)
        return {};
    m_file->remove(); // a server that knows no ranges has sent it all once more
    return fail(ErrorKind::Protocol, u"The snapshot did not come as it was announced."_s);
}

void SnapshotDownload::end(const Result<>& result)
{
    m_file->close();
    if (result)
        emit finished(m_file->fileName());
    else
        emit failed(result.error());
}

} // namespace shanke
