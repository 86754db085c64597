// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "bundle/BundleFilling.h"
#include "workspace/courier/CourierParts.h"
#include "workspace/courier/CourierRun.h"

namespace shanke {

// "Take with me": plans what the receivers lack, makes the store files of one part after the other, seals
// each into its file, and notes what went. Lives in the engine thread.
class BundleMaking final : public CourierRun
{
    Q_OBJECT
public:
    BundleMaking(CourierParts parts, BundleOrder order, DeviceKey key, const Answer<BundleReport>& answer);

    void start();

private:
    void onPlanned(const Result<BundlePlan>& plan);
    Result<BundleFacts> factsOfAll();
    void nextPart();
    void fill();
    void write(const QList<BundleSlice>& slices);
    void onWritten(const QList<BundleSlice>& slices, const Result<qint64>& bytes);
    QString partPath() const;
    void tell(CourierProgress::Step step, qint64 done, qint64 total);
    void end(const Result<>& result);

    CourierParts m_parts;
    BundleOrder m_order;
    DeviceKey m_key;
    Answer<BundleReport> m_answer;
    BundlePlan m_plan;
    BundleFacts m_facts;
    QList<BundleConfirmation> m_confirmed; // what the receivers brought here
    QHash<DatabaseName, qint64> m_reached;
    BundleReport m_report;
    qsizetype m_part = 0;
    qint64 m_collected = 0; // documents of the parts that are done
    std::shared_ptr<CourierFolder> m_folder;
    std::unique_ptr<BundleFilling> m_filling; // into that folder
};

} // namespace shanke
