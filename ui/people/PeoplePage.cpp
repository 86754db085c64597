// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int MostRowsShown = 7;

} // namespace

PeoplePage::PeoplePage(const QList<PersonHere>& people, Clock& clock, QWidget* parent)
    : QWidget(parent), m_people(people), m_list(new QListWidget), m_entry(new PinEntry(clock))
{
    QLabel* mark = makeLabel({}, TextRole::Body);
    mark->setPixmap(iconPixmap(u"shanke"_s, scaled(56), colours().accent, devicePixelRatioF()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::medium);
    layout->addStretch();
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addWidget(makeLabel(tr("Who is working?"), TextRole::Title), 0, Qt::AlignHCenter);
    auto* row = new QHBoxLayout; // not an alignment, which forgets that wrapped lines need height
    row->addStretch();
    row->addWidget(makeCard());
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    fillList();
    setWindowTitle(tr("Shanke"));
    resize(1366, 768);
}

QWidget* PeoplePage::makeCard()
{
    auto* card = new Card;
    card->setFixedWidth(scaled(560));
    m_list->setObjectName(u"people.list"_s);
    m_list->setAccessibleName(tr("People who work on this PC"));
    m_add = makeButton(tr("Somebody else works here…"), ButtonKind::Plain, u"add"_s);
    m_add->setObjectName(u"people.add"_s);
    card->content()->addWidget(m_list);
    card->content()->addWidget(m_entry);
    card->content()->addWidget(makeLine());
    card->content()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_entry->ask(m_people.at(row));
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const int row = m_list->currentRow();
        m_people.at(row).lock == LockKind::None ? emit opened(row, std::nullopt) : m_entry->takeFocus();
    });
    connect(m_entry, &PinEntry::opened, this,
            [this](const std::optional<SealingKey>& key) { emit opened(m_list->currentRow(), key); });
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addRequested);
    return card;
}

void PeoplePage::fillList()
{
    for (const PersonHere& person : m_people) {
        const bool isLocked = person.lock == LockKind::Pin;
        auto* row = new QListWidgetItem(icon(isLocked ? u"lock"_s : u"user"_s),
                                        //: a person's name and the code of the school
                                        tr("%1 · %2").arg(person.name, person.school.toString()), m_list);
        row->setSizeHint({0, scaled(38)});
        if (isLocked)
            row->setData(Qt::AccessibleTextRole, tr("%1, with a PIN").arg(row->text()));
    }
    m_list->setFixedHeight(scaled(38) * std::clamp(int(m_people.size()), 1, MostRowsShown) + scaled(4));
    choose(0);
}

void PeoplePage::choose(int person)
{
    m_list->setCurrentRow(person);
}

void PeoplePage::setCanAdd(bool canAdd)
{
    m_add->setVisible(canAdd);
}

void PeoplePage::showError(const Error& error)
{
    m_entry->showError(error);
}

void PeoplePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_entry->takeFocus();
}

} // namespace shanke
