// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/InfoBar.h"
#include "ui/common/OneAtATime.h"
#include "workspace/values/StandardValues.h"
#include "workspace/values/SyncStatus.h"

namespace shanke {

class Workspace;

// New standard plans of what this person teaches, and next versions of those they know: says so, some by
// name, until the person has looked. Looks whenever something came, whatever way. Object:
// "shell.standardNews".
class StandardNewsBar : public InfoBar
{
    Q_OBJECT
public:
    // How long after the quiet hours it is told at the latest.
    static constexpr std::chrono::minutes QuietPause{10};

    // Both outlive it.
    StandardNewsBar(Workspace& workspace, Clock& clock, QWidget* parent = nullptr);

    // The person may have looked at what stands there by another way.
    void lookAgain() { m_looking.want(); }

signals:
    // To be told outside of the window as well: once for what stands there, and not in the quiet hours.
    void told(const QString& title, const QString& text);
    void standardWanted(const shanke::DocId& standard);
    void ownWanted(const shanke::DocId& plan); // made from a standard plan that has a next version

private:
    void onStatus(const SyncStatus& status);
    void look();
    void show(const QList<StandardNews>& news);
    void tell();
    void lookAt();
    void open(const StandardNews& news);
    void noteKnown(const QList<StandardNews>& known);

    Workspace& m_workspace;
    Clock& m_clock;
    OneAtATime m_looking{[this] { look(); }};
    QList<StandardNews> m_news;
    LinkState m_link = LinkState::Idle;
    bool m_isExchanged = false; // an exchange of everything has ended since it was looked
    bool m_isWaiting = false;   // for the quiet hours to end
};

} // namespace shanke
