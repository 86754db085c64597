// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ChoiceField.h"

#include "ui/editor/FieldGate.h"

namespace shanke {

using namespace Qt::StringLiterals;

ChoiceField::ChoiceField(QWidget* parent) : QComboBox(parent)
{
    setProperty("sheet", u"field"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(2);
    installEventFilter(new FieldGate(this));
    connect(this, &QComboBox::activated, this, &ChoiceField::updateGeometry);
    connect(this, &QComboBox::activated, this, &ChoiceField::edited);
}

void ChoiceField::addKey(const QString& key, const QString& word)
{
    addItem(word, key);
}

void ChoiceField::setKey(const QString& key, const QString& word)
{
    int index = findData(key);
    if (index < 0) {
        addKey(key, word.isEmpty() ? key : word);
        index = count() - 1;
    }
    setCurrentIndex(index);
    updateGeometry();
}

// The least is two letters; the word that was chosen is whole where there is room.
QSize ChoiceField::sizeHint() const
{
    QSize hint = QComboBox::sizeHint();
    const int around = hint.width() - minimumContentsLength() * fontMetrics().horizontalAdvance(u'X');
    hint.setWidth(std::max(hint.width(), around + fontMetrics().horizontalAdvance(currentText())));
    return hint;
}

QString ChoiceField::key() const
{
    return currentData().toString();
}

} // namespace shanke
