// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

namespace shanke::test {

// Stands between the programs and a node, passes every byte on, and writes down which pieces of files were
// sent, which of them the node has acknowledged, and which were sent again all the same.
class PieceRecorder : public QObject
{
    Q_OBJECT
public:
    explicit PieceRecorder(const QUrl& node);

    QUrl url() const;
    const QSet<QByteArray>& acknowledged() const { return m_acknowledged; }
    const QList<QByteArray>& sentAgain() const { return m_sentAgain; }

private:
    class Connection;

    void accept();
    void sent(const QSet<QByteArray>& pieces);

    QTcpServer m_listener;
    QUrl m_node;
    QSet<QByteArray> m_acknowledged;
    QList<QByteArray> m_sentAgain;
};

} // namespace shanke::test
