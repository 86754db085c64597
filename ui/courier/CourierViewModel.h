// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LatestAnswer.h"
#include "workspace/values/CourierValues.h"

#include <QObject>

namespace shanke {

class Workspace;

// A person whom something can be taken along for: all their devices together.
struct CourierChoice
{
    QString text;
    QList<DeviceCard> cards;
};

// "Carry on a stick" without a widget: for whom something can be taken along and what that would be, the
// making, and bringing in one file after the other, with the questions that only a person can answer.
class CourierViewModel : public QObject
{
    Q_OBJECT
public:
    explicit CourierViewModel(Workspace& workspace, QObject* parent = nullptr);

    void refresh();
    const QList<CourierChoice>& choices() const { return m_choices; }
    int chosen() const { return m_chosen; }
    void choose(int choice);
    // Someone whose key came as a file.
    void addKeyFile(const QString& path);
    void writeKeyFile(const QString& path);
    const QString& previewText() const { return m_previewText; }

    void take(const QString& path, qint64 partBytes);
    void bring(const QStringList& files);
    void stop();

    bool isWorking() const { return m_isWorking; }
    const CourierProgress& progress() const { return m_progress; }
    // What came of the files that were brought, newest first.
    const QStringList& results() const { return m_results; }

    // The question that bringing in waits for; empty: none.
    const QString& question() const { return m_question; }
    QString agreement() const; // the words of the answer yes
    void agree();
    void decline();

signals:
    void choicesChanged();
    void previewChanged();
    void workChanged();
    void resultsChanged();
    void questionChanged();
    void succeeded(const QString& sentence);
    void failed(const QString& sentence);

private:
    void readReceivers();
    void setChoices(const QList<CourierReceiver>& receivers);
    void setWorking(bool working);
    void bringNext();
    void judge(const CarriedFile& file);
    void ask(const QString& question);
    void bringSnapshot();
    void bringBundle();
    void onBundle(const Result<BringReport>& report);
    void addResult(const QString& sentence);

    Workspace& m_workspace;
    LatestAnswer m_previewAnswer;
    QList<CourierChoice> m_choices;
    int m_chosen = -1;
    QString m_previewText;
    bool m_isWorking = false;
    CourierProgress m_progress;
    QStringList m_toBring;
    CarriedFile m_file; // that is being brought in
    BringConsent m_consent;
    QString m_question;
    QStringList m_results;
};

} // namespace shanke
