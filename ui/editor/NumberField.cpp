// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/NumberField.h"

#include "ui/common/Theme.h"

#include <QIntValidator>

namespace shanke {

NumberField::NumberField(int most, QWidget* parent) : LineField(parent)
{
    setValidator(new QIntValidator(0, most, this));
    setInputMethodHints(Qt::ImhDigitsOnly);
    setAlignment(Qt::AlignCenter);
    setFixedWidth(scaled(most > 999 ? 64 : 44));
}

void NumberField::setNumber(int number)
{
    if (number != this->number())
        setText(number > 0 ? QString::number(number) : QString());
}

} // namespace shanke
