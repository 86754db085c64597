// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PersonField.h"

#include "ui/editor/Colleagues.h"

#include <QCompleter>
#include <QStringListModel>

namespace shanke {

PersonField::PersonField(Colleagues& colleagues, QWidget* parent)
    : LineField(parent), m_colleagues(colleagues)
{
    auto* names = new QStringListModel(this);
    auto* completer = new QCompleter(names, this);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PersonField::take);
    connect(this, &QLineEdit::textEdited, this, &PersonField::take);
    connect(&colleagues, &Colleagues::changed, this, [this, names] {
        names->setStringList(m_colleagues.shownNames());
        showName();
    });
    names->setStringList(colleagues.shownNames());
    colleagues.want();
}

void PersonField::setAccount(const QString& account)
{
    if (account == m_account)
        return; // as it is being typed
    m_account = account;
    showName();
}

void PersonField::take(const QString& typed)
{
    const QString account = m_colleagues.accountOf(typed.trimmed());
    if (std::exchange(m_account, account) != account)
        emit edited();
}

void PersonField::showName()
{
    if (!hasFocus())
        setValue(m_colleagues.shownName(m_account));
}

} // namespace shanke
