// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationRail.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shanke {

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent), m_entries(new QVBoxLayout), m_group(new QButtonGroup(this)), m_people(new QComboBox)
{
    setProperty("surface", u"rail"_s);
    setAccessibleName(tr("Pages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::large);
    layout->addWidget(makeBrand());
    m_entries->setSpacing(spacing::tight);
    layout->addLayout(m_entries);
    layout->addStretch();
    layout->addWidget(m_people);

    m_people->setObjectName(u"shell.people"_s);
    m_people->setAccessibleName(tr("Who is working"));
    m_people->setToolTip(tr("Who is working"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(6);
    m_people->hide();
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
    connect(m_people, &QComboBox::activated, this, [this](int person) {
        m_people->setCurrentIndex(m_person); // this window stays with its person; another one is shown
        if (person != m_person)
            emit personChosen(person);
    });
}

QWidget* NavigationRail::makeBrand()
{
    auto* brand = new QWidget;
    auto* row = new QHBoxLayout(brand);
    row->setContentsMargins(spacing::small, 0, spacing::small, 0);
    row->setSpacing(spacing::small);
    m_mark = makeLabel({}, TextRole::Body);
    paintMark();
    row->addWidget(m_mark);
    row->addWidget(makeLabel(tr("Shanke"), TextRole::Heading));
    row->addStretch();
    return brand;
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        paintMark();
    QFrame::changeEvent(event);
}

void NavigationRail::paintMark()
{
    m_mark->setPixmap(iconPixmap(u"shanke"_s, scaled(26), colours().accent, devicePixelRatioF()));
}

void NavigationRail::addEntry(const QString& name, const QString& word)
{
    // The style sets icon and text closer than is calm: an en space parts them.
    auto* button = new QPushButton(icon(name), QChar(0x2002) + word);
    button->setAccessibleName(word);
    button->setObjectName(u"shell."_s + name);
    button->setProperty("kind", u"rail"_s);
    button->setCheckable(true);
    button->setAutoDefault(false);
    const int entry = int(m_group->buttons().size());
    button->setToolTip(tr("Ctrl+%1").arg(entry + 1));
    m_group->addButton(button, entry);
    m_entries->addWidget(button);
}

void NavigationRail::setEntryVisible(int entry, bool visible)
{
    m_group->button(entry)->setVisible(visible);
}

bool NavigationRail::isEntryVisible(int entry) const
{
    return !m_group->button(entry)->isHidden();
}

void NavigationRail::setCurrent(int entry)
{
    m_group->button(entry)->setChecked(true);
}

void NavigationRail::setPeople(const QStringList& people, int current)
{
    m_people->clear();
    m_people->addItems(people);
    m_person = current;
    m_people->setCurrentIndex(current);
    m_people->setVisible(people.size() > 1);
}

} // namespace shanke
