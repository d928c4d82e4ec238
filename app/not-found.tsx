import { MessagePage } from "./_components/message-page";
import { NothingHere, nothingHere } from "./_components/nothing-here";

export default function NotFound() {
  return (
    <main id="main">
      <MessagePage {...nothingHere}>
        <NothingHere />
      </MessagePage>
    </main>
  );
}
