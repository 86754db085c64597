// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Labels.h"

namespace shanke {

// One line of text that gives way: what does not fit ends in an ellipsis and is shown whole as a tool tip.
class ElidedLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setText(const QString& text);
    const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void explain();

    QString m_text;
};

} // namespace shanke
