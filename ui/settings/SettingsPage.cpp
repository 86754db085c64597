// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Icons.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Theme.h"
#include "ui/settings/AboutArea.h"
#include "ui/settings/AccountArea.h"
#include "ui/settings/AppearanceArea.h"
#include "ui/settings/DevicesArea.h"
#include "ui/settings/NetworkArea.h"
#include "ui/settings/PinArea.h"
#include "ui/settings/RemindersArea.h"
#include "ui/settings/ServeArea.h"
#include "ui/settings/ServerArea.h"
#include "ui/settings/ThisPcArea.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shanke {

SettingsPage::SettingsPage(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : QWidget(parent),
      m_list(makeList()),
      m_areas(new QStackedWidget),
      m_account(new AccountArea(workspace)),
      m_serve(new ServeArea),
      m_pin(new PinArea(workspace))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    layout->setSpacing(spacing::large);
    layout->addWidget(new PageHeader(title()));
    auto* row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_areas, 1);
    layout->addLayout(row, 1);

    addArea(tr("Account"), u"user"_s, m_account);
    connect(m_account, &AccountArea::correctionWished, this, &SettingsPage::correctionWished);
    m_serverRow = m_list->count();
    addArea(tr("School server"), u"server"_s, new ServerArea(workspace, Hop::School));
    addArea(tr("County"), u"server"_s, new ServerArea(workspace, Hop::County));
    addArea(tr("Network"), u"sending"_s, new NetworkArea(workspace));
    addArea(tr("This PC"), u"pc"_s, new ThisPcArea(workspace));
    m_devicesRow = m_list->count();
    addArea(tr("PCs of the school"), u"school"_s, new DevicesArea(workspace));
    m_pinRow = m_list->count();
    addArea(tr("PIN"), u"lock"_s, m_pin);
    m_list->setRowHidden(m_pinRow, true);
    connect(m_pin, &PinArea::lockRequested, this, &SettingsPage::lockRequested);
    connect(m_pin, &PinArea::addPersonRequested, this, &SettingsPage::addPersonRequested);
    addArea(tr("Serving"), u"school"_s, m_serve);
    connect(m_serve, &ServeArea::wished, this, &SettingsPage::servingWished);
    addArea(tr("Reminders"), u"clock"_s, new RemindersArea);
    auto* look = new AppearanceArea(appearance);
    connect(look, &AppearanceArea::appearanceChanged, this, &SettingsPage::appearanceChanged);
    addArea(tr("Appearance"), u"appearance"_s, look);
    addArea(tr("About"), u"info"_s, new AboutArea(workspace));
    m_list->setCurrentRow(0);
    fitList();
}

QListWidget* SettingsPage::makeList()
{
    auto* list = new QListWidget;
    list->setObjectName(u"settings.areas"_s);
    list->setAccessibleName(tr("Areas of the settings"));
    list->setProperty("surface", u"areas"_s);
    connect(list, &QListWidget::currentRowChanged, this, [this](int row) { m_areas->setCurrentIndex(row); });
    return list;
}

void SettingsPage::addArea(const QString& name, const QString& iconName, QWidget* area)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    area->setMaximumWidth(scaled(680));
    scroll->setWidget(area);
    m_areas->addWidget(scroll);
    new QListWidgetItem(icon(iconName), name, m_list);
}

void SettingsPage::activate()
{
    m_list->setFocus();
}

void SettingsPage::signIn()
{
    m_list->setCurrentRow(0);
    m_account->signIn();
}

void SettingsPage::correctAccount()
{
    m_list->setCurrentRow(0);
    m_account->correct();
}

void SettingsPage::showServer()
{
    m_list->setCurrentRow(m_serverRow);
}

void SettingsPage::showDevices()
{
    m_list->setCurrentRow(m_devicesRow);
}

void SettingsPage::showServing(const ServingStatus& status)
{
    m_serve->showStatus(status);
}

void SettingsPage::offerLock(bool canAddPeople)
{
    m_list->setRowHidden(m_pinRow, false);
    m_pin->setSharing(canAddPeople);
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        fitList();
    QWidget::changeEvent(event);
}

void SettingsPage::fitList()
{
    m_list->setFixedWidth(scaled(150));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, scaled(38)});
}

} // namespace shanke
