// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "couch/DatabaseInfo.h"
#include "http/HttpTransport.h"

#include <QFile>
#include <QObject>

namespace shanke {

// Brings the snapshot of one database of a server into a file on this PC, piece by piece: what has come stays
// when the line is cut or the program killed, and the next download of the same snapshot goes on there. Lives
// in the engine thread; destroying it stops at once.
class SnapshotDownload : public QObject
{
    Q_OBJECT
public:
    // `path` names the database; the file that comes has its digest in its name.
    SnapshotDownload(std::shared_ptr<HttpTransport> transport, QString database, QString path);
    ~SnapshotDownload() override;

    void start(const couch::SnapshotOffer& offer);

    QString file() const { return m_file->fileName(); } // once it was started
    qint64 bytesHere() const;                           // of the file that is under way

signals:
    // One of these is the last signal.
    void finished(const QString& file);
    // Conflict: the server has another snapshot by now; a transient error: start again to go on.
    void failed(const shanke::Error& error);

private:
    void forgetOthers() const;
    Result<> openFile();
    void ask();
    void onAnswer(const Result<HttpResponse>& response);
    Result<> judge(const HttpResponse& response);
    void end(const Result<>& result);

    std::shared_ptr<HttpTransport> m_transport;
    QString m_database;
    QString m_path;
    couch::SnapshotOffer m_offer;
    std::shared_ptr<QFile> m_file;
    qint64 m_before = 0; // bytes of the file when the server was asked
};

} // namespace shanke
