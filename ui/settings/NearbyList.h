// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/NearbyValues.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace shanke {

class Workspace;

// The servers of the person's school that are heard in this network while it is shown: a button each, or a
// sentence why there is none. Objects: "settings.nearby", "settings.nearby.server" (each button).
class NearbyList : public QWidget
{
    Q_OBJECT
public:
    explicit NearbyList(Workspace& workspace, QWidget* parent = nullptr);

    // In words: the PC, and the begin of its code.
    static QString nameOf(const NearbyServer& server);

signals:
    void chosen(const QUrl& address);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showServers();
    QString sentence() const;

    Workspace& m_workspace;
    QLabel* m_sentence;
    QVBoxLayout* m_buttons;
    QList<NearbyServer> m_shown;
};

} // namespace shanke
