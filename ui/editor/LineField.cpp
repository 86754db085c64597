// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LineField.h"

#include "ui/editor/FieldGate.h"

namespace shanke {

using namespace Qt::StringLiterals;

LineField::LineField(QWidget* parent) : QLineEdit(parent)
{
    setProperty("sheet", u"field"_s);
    installEventFilter(new FieldGate(this));
}

void LineField::setValue(const QString& value)
{
    if (value == text())
        return;
    setText(value);
    if (!hasFocus())
        setCursorPosition(0); // a long text shows its beginning
}

} // namespace shanke
