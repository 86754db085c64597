// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace shanke::bench {

// The folder of installed npm packages: SHANKE_NODE_MODULES of the environment, or that of the e2e tests.
QString nodeModules();

// A PouchDB Server that keeps everything in memory, on a free port of this PC, gone with this object.
class PouchServer
{
public:
    PouchServer();
    ~PouchServer();

    QUrl url() const { return m_url; }
    QString database(const QString& name) const { return m_url.toString() + u'/' + name; }

    // Sends one request and waits for its end.
    void request(const QByteArray& method, const QString& path, const QByteArray& body = {}) const;
    void fill(const QString& database, int documents) const;

private:
    QTemporaryDir m_folder; // it writes a log and its configuration where it runs
    QProcess m_process;
    QUrl m_url;
};

} // namespace shanke::bench
