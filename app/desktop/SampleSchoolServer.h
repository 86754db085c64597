// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QObject>
#include <QSettings>

#include <memory>

namespace shanke {

class EmbeddedNode;

// The server of the sample school: makes the school where it is not there, and serves it from a node of its
// own, at the port of last time if that is free: an address that stays is a server that is known. Lives in
// the ui thread; destroying it stops the node.
class SampleSchoolServer : public QObject
{
    Q_OBJECT
public:
    // `settings` outlives it.
    SampleSchoolServer(QString folder, QSettings& settings);
    ~SampleSchoolServer() override;

    void start(const QDate& today);

signals:
    void ready(quint16 port);
    void failed(const shanke::Error& error);

private:
    void serve(quint16 wanted);

    QString m_folder;
    QSettings& m_settings;
    std::unique_ptr<EmbeddedNode> m_node;
};

} // namespace shanke
