// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace shanke {

struct Error;

// A message that never stands in the way: a line at the top of a page, with at most one action (undo, try
// again). Good news goes away by itself after some seconds; what needs attention stays until it is closed or
// replaced.
class InfoBar : public QFrame
{
    Q_OBJECT
public:
    explicit InfoBar(QWidget* parent = nullptr);

    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    void showMessage(Tone tone, const QString& text, const Action& action = {});
    // Whatever its tone: it stays until it is closed, replaced or its action is taken.
    void showUntilClosed(Tone tone, const QString& text, const Action& action);
    void showError(const Error& error);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    std::function<void()> m_run;
    QLabel* m_mark;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer* m_timer;
};

} // namespace shanke
