// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QToolButton;

namespace shanke {

// Primary: the one obvious next thing on a page. Plain: a quiet action beside a text.
enum class ButtonKind { Primary, Ordinary, Plain };

QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Ordinary,
                        const QString& iconName = {});
// Another look for a button whose turn came or went.
void setButtonKind(QPushButton* button, ButtonKind kind, const QString& iconName = {});
// A name from outside as it stands on a button: its & is a letter and makes no shortcut.
QString plainCaption(QString text);
// An icon alone; `text` is its tool tip and accessible name.
QToolButton* makeIconButton(const QString& iconName, const QString& text);

} // namespace shanke
