// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace shanke {

// A white surface with a hairline border that holds what belongs together, with an optional heading above its
// content. Its content layout runs from top to bottom.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& heading, QWidget* parent = nullptr);

    QVBoxLayout* content() const { return m_content; }

private:
    QVBoxLayout* m_content;
};

} // namespace shanke
