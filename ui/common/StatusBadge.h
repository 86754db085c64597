// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Badge.h"

#include <QWidget>

namespace shanke {

// A badge as a widget: mark, word and colour of one state. Its accessible name is the word. Takes no room
// while it has nothing to say.
class StatusBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget* parent = nullptr);

    void setBadge(const Badge& badge);
    void clear();
    const Badge& badge() const { return m_badge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Badge m_badge;
};

} // namespace shanke
