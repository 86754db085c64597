// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PinEntry.h"

#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "workspace/WorkspaceLock.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shanke {

namespace {

QLineEdit* secretField(const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(MostLockCharacters);
    return field;
}

} // namespace

PinEntry::PinEntry(Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock), m_info(new InfoBar)
{
    m_question = makeLabel({}, TextRole::Strong, LineBreaks::Wrap);
    m_info->setObjectName(u"people.message"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_question);
    layout->addWidget(makeLine());
    layout->addWidget(m_info);
    layout->addWidget(makeForgotten());
    layout->addWidget(makeRecovery());
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &PinEntry::showWait);
}

QWidget* PinEntry::makeLine()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    m_words = secretField(u"people.pin"_s);
    m_open = makeButton(tr("Open"), ButtonKind::Primary);
    m_open->setObjectName(u"people.open"_s);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    connect(m_words, &QLineEdit::returnPressed, this, &PinEntry::submit);
    connect(m_words, &QLineEdit::textEdited, m_info, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, &PinEntry::submit);
    return line;
}

QWidget* PinEntry::makeForgotten()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_forgot = makeButton(tr("Forgotten?"), ButtonKind::Plain);
    m_forgot->setObjectName(u"people.forgot"_s);
    m_without = makeButton(tr("Work without it for now"), ButtonKind::Plain);
    m_without->setObjectName(u"people.without"_s);
    row->addWidget(m_forgot);
    row->addStretch();
    row->addWidget(m_without);
    connect(m_forgot, &QPushButton::clicked, this, [this] {
        m_recovery->show();
        m_password->setFocus();
    });
    connect(m_without, &QPushButton::clicked, this, [this] { emit opened(std::nullopt); });
    return line;
}

QWidget* PinEntry::makeRecovery()
{
    m_recovery = new QWidget;
    m_wayOut = makeLabel({}, TextRole::Muted, LineBreaks::Wrap);
    m_password = secretField(u"people.password"_s);
    m_password->setPlaceholderText(tr("your password at the server"));
    m_password->setAccessibleName(tr("Your password at the server"));
    m_remove = makeButton(tr("Remove the PIN"));
    m_remove->setObjectName(u"people.removePin"_s);
    auto* layout = new QVBoxLayout(m_recovery);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_wayOut);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_password, 1);
    row->addWidget(m_remove);
    layout->addLayout(row);
    connect(m_password, &QLineEdit::returnPressed, this, &PinEntry::removePin);
    connect(m_remove, &QPushButton::clicked, this, &PinEntry::removePin);
    return m_recovery;
}

void PinEntry::ask(const PersonHere& person)
{
    m_person = person;
    const bool isLocked = person.lock != LockKind::None;
    const bool isPassphrase = person.lock == LockKind::Passphrase;
    const QString word = isPassphrase ? tr("Passphrase") : tr("PIN");
    if (!isLocked)
        m_question->setText(tr("The work of %1 has no PIN.").arg(person.name));
    else if (isPassphrase)
        m_question->setText(tr("The passphrase of %1, so that work can be sent").arg(person.name));
    else
        m_question->setText(tr("The PIN of %1").arg(person.name));
    m_words->clear();
    m_words->setVisible(isLocked);
    m_words->setPlaceholderText(word);
    m_words->setAccessibleName(m_question->text());
    m_without->setVisible(isPassphrase);
    m_forgot->setVisible(isLocked);
    m_recovery->hide();
    m_password->clear();
    const bool hasServer = !person.server.isEmpty();
    m_wayOut->setText(
        hasServer ? tr("Your password at the server says who you are. The PIN is then removed and your "
                       "work stays as it is; you sign in again, and this PC gets a new key.")
                  : tr("This PC knows no server that could say who you are. Whoever looks after the PC "
                       "can remove the PIN: the file pin.json in %1. Your work stays as it is.")
                        .arg(person.folder));
    m_password->setVisible(hasServer);
    m_remove->setVisible(hasServer);
    m_info->hide();
    showWait();
}

void PinEntry::takeFocus()
{
    m_words->isVisible() ? m_words->setFocus() : m_open->setFocus();
}

void PinEntry::showError(const Error& error)
{
    m_info->showError(error);
}

void PinEntry::submit()
{
    if (m_isBusy || !m_open->isEnabled())
        return;
    if (m_person.lock == LockKind::None) {
        emit opened(std::nullopt);
        return;
    }
    if (m_words->text().isEmpty())
        return;
    setBusy(true);
    const auto checked = QtConcurrent::run([lock = WorkspaceLock(m_person.folder), words = m_words->text(),
                                            now = m_clock.now()] { return lock.unlock(words, now); });
    whenReady(checked, this, [this, folder = m_person.folder](const Result<SealingKey>& key) {
        setBusy(false);
        if (folder == m_person.folder) // nobody else was chosen meanwhile
            onChecked(key);
    });
}

void PinEntry::onChecked(const Result<SealingKey>& key)
{
    m_words->clear();
    if (key) {
        emit opened(*key);
        return;
    }
    takeFocus();
    if (key.error().kind == ErrorKind::Forbidden)
        m_info->showMessage(Tone::Attention, tr("That was not right. Try again."));
    else if (key.error().kind == ErrorKind::Precondition)
        m_info->showMessage(Tone::Attention, tr("This PC has too little memory free. Close other programs, "
                                                "then try again."));
    else if (key.error().kind == ErrorKind::Damaged)
        m_info->showMessage(Tone::Attention,
                            tr("The file of the PIN is damaged. \"Forgotten?\" is the way in."));
    else if (key.error().kind != ErrorKind::ServerBusy)
        m_info->showError(key.error());
    showWait();
}

void PinEntry::removePin()
{
    if (m_isBusy || m_password->text().isEmpty())
        return;
    setBusy(true);
    const auto removed = WorkspaceLock(m_person.folder).removeWithPassword(m_password->text(), *this);
    whenReady(removed, this, [this, folder = m_person.folder](const Result<>& result) {
        setBusy(false);
        m_password->clear();
        if (folder != m_person.folder)
            return;
        if (result)
            emit opened(std::nullopt);
        else
            m_info->showError(result.error());
    });
}

void PinEntry::showWait()
{
    const auto wait =
        m_person.lock == LockKind::None ? 0s : WorkspaceLock(m_person.folder).waitAt(m_clock.now());
    const bool hasToWait = wait > 0s;
    if (hasToWait)
        m_info->showMessage(Tone::Attention, tr("Too many wrong tries. The next one in %n second(s).",
                                                nullptr, int(wait.count())));
    else if (m_second.isActive())
        m_info->hide();
    hasToWait ? m_second.start() : m_second.stop();
    m_open->setEnabled(!hasToWait && !m_isBusy);
}

void PinEntry::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_words, m_open, m_password, m_remove})
        widget->setEnabled(!busy);
}

} // namespace shanke
