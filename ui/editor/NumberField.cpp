// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/NumberField.h"

#include "lesson/NumberWords.h"
#include "ui/common/Theme.h"

namespace shanke {

NumberField::NumberField(int most, QWidget* parent) : ReadField(parent), m_most(most)
{
    setInputMethodHints(Qt::ImhPreferNumbers);
    setAlignment(Qt::AlignCenter);
    setFixedWidth(scaled(most > 999 ? 64 : 44));
}

void NumberField::setNumber(int number, const QString& unread)
{
    if (number == m_number && unread == this->unread() && hasFocus())
        return;
    m_number = number;
    showValue(unread);
}

bool NumberField::read(const QString& text)
{
    const std::optional<int> number = numberIn(text);
    const bool isRead = text.isEmpty() || (number && *number <= m_most);
    m_number = isRead ? number.value_or(0) : 0;
    return isRead;
}

QString NumberField::usualText() const
{
    return m_number > 0 ? QString::number(m_number) : QString();
}

QString NumberField::howToWrite() const
{
    return tr("write a number up to %1, for example 8.").arg(m_most);
}

} // namespace shanke
