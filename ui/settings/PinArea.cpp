// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PinArea.h"

#include "ui/common/Buttons.h"
#include "ui/common/InfoBar.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "workspace/LockService.h"
#include "workspace/Workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

QLineEdit* secretField(const QString& objectName, const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(MostLockCharacters);
    return field;
}

} // namespace

PinArea::PinArea(Workspace& workspace, QWidget* parent)
    : AreaPage(
          tr("PIN"),
          tr("With a PIN, nobody else who uses this PC can open your work in Shanke, or send and sign in "
             "your name."),
          parent),
      m_lock(workspace.lock()),
      m_info(new InfoBar)
{
    m_info->setObjectName(u"settings.pinMessage"_s);
    addWide(m_info);
    addWide(
        makeLabel(tr("It does not encrypt your lesson plans: whoever uses the same account of this computer "
                     "and knows how can read the files. If that matters, ask for an account of your own on "
                     "the computer."),
                  TextRole::Muted, LineBreaks::Wrap));
    addWide(
        makeLabel(tr("If you forget it, your password at the server removes it: you then sign in again and "
                     "this PC gets a new key. Your work stays as it is."),
                  TextRole::Muted, LineBreaks::Wrap));
    addFields();
    addWide(makeButtons());
    addWide(makePeople());
    connect(&m_lock, &LockService::changed, this, &PinArea::ask);
}

void PinArea::addFields()
{
    m_place = addFact(tr("Sign-in"));
    m_place->setWordWrap(true);
    m_now = secretField(u"settings.pinNow"_s, tr("PIN of now"));
    m_new = secretField(u"settings.pinNew"_s, tr("New PIN"));
    m_again = secretField(u"settings.pinAgain"_s, tr("Once more"));
    m_atOpening = new QCheckBox(tr("Ask for it before my work opens"));
    m_atOpening->setObjectName(u"settings.pinAtOpening"_s);
    m_atOpening->setChecked(true);
    addRow(tr("PIN of now"), m_now);
    addRow(tr("New PIN"), m_new);
    addRow(tr("Once more"), m_again);
    addRow({}, m_atOpening);
    for (QLineEdit* field : {m_now, m_new, m_again}) {
        connect(field, &QLineEdit::returnPressed, this, &PinArea::submit);
        connect(field, &QLineEdit::textEdited, m_info, &QWidget::hide);
    }
    showState({});
}

QWidget* PinArea::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, spacing::small, 0, 0);
    row->setSpacing(spacing::medium);
    m_set = makeButton(tr("Set the PIN"), ButtonKind::Primary);
    m_set->setObjectName(u"settings.setPin"_s);
    m_remove = makeButton(tr("Remove the PIN"));
    m_remove->setObjectName(u"settings.removePin"_s);
    m_remove->hide();
    row->addWidget(m_set);
    row->addWidget(m_remove);
    row->addStretch();
    connect(m_set, &QPushButton::clicked, this, &PinArea::submit);
    connect(m_remove, &QPushButton::clicked, this, &PinArea::remove);
    return buttons;
}

QWidget* PinArea::makePeople()
{
    auto* people = new QWidget;
    auto* layout = new QVBoxLayout(people);
    layout->setContentsMargins(0, spacing::large, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeLabel(tr("Others on this PC"), TextRole::Heading));
    layout->addWidget(makeLabel(tr("Everybody who works here has a place of their own. The name at the left, "
                                   "below the pages, goes over to somebody else."),
                                TextRole::Muted, LineBreaks::Wrap));
    m_add = makeButton(tr("Somebody else works here…"), ButtonKind::Ordinary, u"add"_s);
    m_add->setObjectName(u"settings.addPerson"_s);
    auto* lock = makeButton(tr("Leave the desk (Ctrl+L)"), ButtonKind::Ordinary, u"lock"_s);
    lock->setObjectName(u"settings.lockNow"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_add);
    row->addWidget(lock);
    row->addStretch();
    layout->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &PinArea::addPersonRequested);
    connect(lock, &QPushButton::clicked, this, &PinArea::lockRequested);
    return people;
}

void PinArea::setSharing(bool isShared)
{
    m_add->setVisible(isShared);
}

void PinArea::showEvent(QShowEvent* event)
{
    AreaPage::showEvent(event);
    ask();
}

void PinArea::ask()
{
    whenReady(m_lock.state(), this, [this](const Result<LockState>& state) {
        if (state)
            showState(*state);
    });
}

void PinArea::showState(const LockState& state)
{
    m_state = state;
    const bool isSet = state.kind != LockKind::None;
    const bool hasKeychain = state.place == SecretPlace::Keychain;
    if (hasKeychain)
        m_place->setText(tr("kept in the keychain of this PC"));
    else if (state.place == SecretPlace::SealedFile)
        m_place->setText(tr("kept on the disk, sealed with what you chose"));
    else
        m_place->setText(tr("kept only until this PC restarts, since it has no keychain. With a PIN of %1 or "
                            "more characters it stays, sealed on the disk.")
                             .arg(LeastPassphraseCharacters));
    setRowVisible(m_now, isSet);
    setRowVisible(m_atOpening, !hasKeychain);
    if (!isSet || hasKeychain)
        m_atOpening->setChecked(true);
    else
        m_atOpening->setChecked(state.kind == LockKind::Pin);
    if (!m_set)
        return;
    m_set->setText(isSet ? tr("Change the PIN") : tr("Set the PIN"));
    m_remove->setVisible(isSet);
}

QString PinArea::problem() const
{
    const qsizetype least = m_atOpening->isChecked() ? LeastPinCharacters : LeastPassphraseCharacters;
    if (m_state.kind != LockKind::None && m_now->text().isEmpty())
        return tr("The PIN of now is missing.");
    if (m_new->text().size() < least)
        return tr("The new PIN needs at least %n character(s).", nullptr, int(least));
    if (m_new->text() != m_again->text())
        return tr("The two are different. Type the new PIN twice.");
    return {};
}

void PinArea::submit()
{
    if (const QString found = problem(); !found.isEmpty()) {
        m_info->showMessage(Tone::Attention, found);
        return;
    }
    const LockWish wish{m_atOpening->isChecked() ? LockKind::Pin : LockKind::Passphrase, m_new->text()};
    if (m_state.kind == LockKind::None)
        await(m_lock.set(wish), tr("The PIN is set. It is asked for from the next time on."));
    else
        await(m_lock.change(m_now->text(), wish), tr("The PIN is changed."));
}

void PinArea::remove()
{
    if (m_now->text().isEmpty())
        m_info->showMessage(Tone::Attention, tr("The PIN of now is missing."));
    else
        await(m_lock.remove(m_now->text()), tr("The PIN is removed."));
}

void PinArea::await(const QFuture<Result<>>& answer, const QString& done)
{
    m_set->setEnabled(false);
    m_remove->setEnabled(false);
    whenReady(answer, this, [this, done](const Result<>& result) {
        m_set->setEnabled(true);
        m_remove->setEnabled(true);
        for (QLineEdit* field : {m_now, m_new, m_again})
            field->clear();
        if (result)
            m_info->showMessage(Tone::Good, done);
        else if (result.error().kind == ErrorKind::Forbidden)
            m_info->showMessage(Tone::Attention, tr("That was not the PIN. Nothing was changed."));
        else if (result.error().kind == ErrorKind::ServerBusy)
            m_info->showMessage(Tone::Attention, tr("Too many wrong tries. Wait a little, then try again."));
        else
            m_info->showError(result.error());
    });
}

} // namespace shanke
