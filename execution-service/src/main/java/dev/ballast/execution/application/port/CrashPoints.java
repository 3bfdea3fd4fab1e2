package dev.ballast.execution.application.port;

/** Named steps at which a test lets the process die. In production they are nothing. */
public interface CrashPoints {

    String INTENT_COMMITTED = "intent-committed";
    String SENDING_BEFORE_COMMIT = "sending-before-commit";
    String SENDING_COMMITTED = "sending-committed";
    String VENUE_BEFORE_COMMIT = "venue-before-commit";
    String VENUE_COMMITTED = "venue-committed";
    String ANSWER_HEARD = "answer-heard";
    String ANSWER_BEFORE_COMMIT = "answer-before-commit";
    String ANSWER_COMMITTED = "answer-committed";
    String COMPLETION_BEFORE_COMMIT = "completion-before-commit";
    String COMPLETION_COMMITTED = "completion-committed";

    void reach(String step);
}
