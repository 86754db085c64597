// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;

namespace shanke {

class Workspace;

// Says that the list of who works at the school is old, and nothing while it is not: nothing is locked by it.
// Object: "settings.rosterAge".
class RosterAge : public QWidget
{
    Q_OBJECT
public:
    static constexpr int OldFrom = 200; // days

    // The workspace outlives it.
    explicit RosterAge(Workspace& workspace, QWidget* parent = nullptr);

    // Empty while it is not old, or does not say when it was signed.
    static QString sentenceOf(const QDateTime& signedAt, const QDateTime& now);

protected:
    void showEvent(QShowEvent* event) override;

private:
    Workspace& m_workspace;
    QLabel* m_sentence;
};

} // namespace shanke
